"""The bill of materials of the packaged program, as CycloneDX 1.6 JSON: ``sbom.py PROGRAM OUTPUT``.

It names what is inside, not what built it: our Python packages, Python, Qt, and on Linux the libraries of the build
machine with the Debian packages they come from.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import platform
import re
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any

import contents
from version_information import VERSION

NAMESPACE = uuid.UUID("5e0b7a3c-93b4-4b0e-8c55-2d6c5e4c1d8a")


def document(program: Path) -> dict[str, Any]:
    """Return the whole bill of materials of the one-folder program at ``program``."""
    components = [*python_components(), *library_components(program)]
    identity = json.dumps(components, sort_keys=True)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        # The same contents have the same number, so that two builds can be compared byte for byte.
        "serialNumber": f"urn:uuid:{uuid.uuid5(NAMESPACE, identity)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "convolook",
                "name": "convolook",
                "version": VERSION,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": components,
        "dependencies": [{"ref": "convolook", "dependsOn": [component["bom-ref"] for component in components]}],
    }


def python_components() -> list[dict[str, Any]]:
    """Return Python, Qt, and the packages that the program needs."""
    python = platform.python_version()
    found = [component("framework", "cpython", python, f"pkg:generic/cpython@{python}")]
    for distribution in contents.distributions():
        name = distribution.name.lower().replace("_", "-").replace(".", "-")
        purl = f"pkg:pypi/{name}@{distribution.version}"
        found.append(component("library", distribution.name, distribution.version, purl))
        if name == "pyside6-essentials":
            found.append(component("framework", "qt", distribution.version, f"pkg:generic/qt@{distribution.version}"))
    return found


def library_components(program: Path) -> list[dict[str, Any]]:
    """Return libraries of the build machine in the program, by Debian package; none where there is no dpkg."""
    libraries = {file.name: file for file in sorted((program / "_internal").glob("lib*.so*"))}
    packages: dict[str, list[Path]] = {}
    for name, package in owners([name for name in libraries if not name.startswith("libpython")]).items():
        packages.setdefault(package, []).append(libraries[name])
    versions = _dpkg("dpkg-query", "-W", "-f=${Package}:${Architecture} ${Version}\n", *sorted(packages))
    found = []
    for line in versions:
        package, _, version = line.partition(" ")
        name, _, architecture = package.partition(":")
        entry = component("library", name, version, f"pkg:deb/debian/{name}@{version}?arch={architecture}")
        entry["components"] = [
            {"type": "file", "name": file.name, "hashes": [_digest(file)]} for file in packages[package]
        ]
        found.append(entry)
    return found


def owners(libraries: list[str]) -> dict[str, str]:
    """Return the Debian package (``name:architecture``) of each library, as far as one is known."""
    found = {}
    for line in _dpkg("dpkg", "-S", *(f"*/{name}" for name in libraries)):
        package, _, path = line.partition(": ")
        if re.match(r"(/usr)?/lib/[^/]+-linux-gnu/[^/]+$", path):
            found[Path(path).name] = package
    return found


def _dpkg(*command: str) -> list[str]:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
    except OSError:
        return []


def _digest(file: Path) -> dict[str, str]:
    return {"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}


def component(kind: str, name: str, version: str, purl: str) -> dict[str, Any]:
    """Return one component; its package address is also its reference."""
    return {"type": kind, "bom-ref": purl, "name": name, "version": version, "purl": purl}


def main(program: Path, output: Path) -> None:
    """Write the document, or raise if CycloneDX's own schema does not allow it."""
    # Only the packaging environment has this library; the type checker's has not.
    versions = importlib.import_module("cyclonedx.schema").SchemaVersion
    validator = importlib.import_module("cyclonedx.validation.json").JsonStrictValidator(versions.V1_6)
    text = json.dumps(document(program), indent=2, sort_keys=True) + "\n"
    problem = validator.validate_str(text)
    if problem is not None:
        raise SystemExit(f"The bill of materials breaks CycloneDX's schema: {problem}")
    output.write_text(text, encoding="utf-8")
    print(f"{output.name}: {len(json.loads(text)['components'])} components")


if __name__ == "__main__":
    os.umask(0o022)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
