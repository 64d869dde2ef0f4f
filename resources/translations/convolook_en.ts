<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Detail</name>
        <message numerus="yes">
            <source>at most %n conversations can be compared</source>
            <translation>
                <numerusform>at most %n conversation can be compared</numerusform>
                <numerusform>at most %n conversations can be compared</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n different values</source>
            <translation>
                <numerusform>%n different value</numerusform>
                <numerusform>%n different values</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>object, %n keys</source>
            <translation>
                <numerusform>object, %n key</numerusform>
                <numerusform>object, %n keys</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>array, %n items</source>
            <translation>
                <numerusform>array, %n item</numerusform>
                <numerusform>array, %n items</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailHeader</name>
        <message numerus="yes">
            <source>%n conversations selected</source>
            <translation>
                <numerusform>%n conversation selected</numerusform>
                <numerusform>%n conversations selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message numerus="yes">
            <source>Copied %n conversation SIDs</source>
            <translation>
                <numerusform>Copied %n conversation SID</numerusform>
                <numerusform>Copied %n conversation SIDs</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>InterpretationLine</name>
        <message numerus="yes">
            <source>%n suggestions</source>
            <translation>
                <numerusform>%n suggestion</numerusform>
                <numerusform>%n suggestions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookupMessages</name>
        <message numerus="yes">
            <source>%n of {total} participants failed.</source>
            <translation>
                <numerusform>%n of {total} participants failed.</numerusform>
                <numerusform>%n of {total} participants failed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n services were searched: the list of services was cut off.</source>
            <translation>
                <numerusform>Only the first service (%n) was searched: the list of services was cut off.</numerusform>
                <numerusform>Only the first %n services were searched: the list of services was cut off.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conversations name another participant than you looked up.</source>
            <translation>
                <numerusform>%n conversation names another participant than you looked up.</numerusform>
                <numerusform>%n conversations name another participant than you looked up.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Many</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QueryBar</name>
        <message numerus="yes">
            <source>%n participants</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sends one lookup for each of %n participants.</source>
            <translation>
                <numerusform>Sends one lookup for %n participant.</numerusform>
                <numerusform>Sends one lookup for each of %n participants.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RawView</name>
        <message numerus="yes">
            <source>%n characters are not shown. Copy all includes everything</source>
            <translation>
                <numerusform>%n character is not shown. Copy all includes everything</numerusform>
                <numerusform>%n characters are not shown. Copy all includes everything</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestWords</name>
        <message numerus="yes">
            <source>%n participants</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RevealedRows</name>
        <message numerus="yes">
            <source>Revealed %n rows</source>
            <translation>
                <numerusform>Revealed %n row</numerusform>
                <numerusform>Revealed %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message numerus="yes">
            <source>Copied %n messages</source>
            <translation>
                <numerusform>Copied %n message</numerusform>
                <numerusform>Copied %n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TwilioMessages</name>
        <message numerus="yes">
            <source>Twilio stopped responding after %n conversations.</source>
            <translation>
                <numerusform>Twilio stopped responding after %n conversation.</numerusform>
                <numerusform>Twilio stopped responding after %n conversations.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WindowCopying</name>
        <message numerus="yes">
            <source>Copied %n conversations</source>
            <translation>
                <numerusform>Copied %n conversation</numerusform>
                <numerusform>Copied %n conversations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations with headers</source>
            <translation>
                <numerusform>Copied %n conversation with headers</numerusform>
                <numerusform>Copied %n conversations with headers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversation SIDs</source>
            <translation>
                <numerusform>Copied %n conversation SID</numerusform>
                <numerusform>Copied %n conversation SIDs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations as JSON, personal data masked</source>
            <translation>
                <numerusform>Copied %n conversation as JSON, personal data masked</numerusform>
                <numerusform>Copied %n conversations as JSON, personal data masked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations as JSON</source>
            <translation>
                <numerusform>Copied %n conversation as JSON</numerusform>
                <numerusform>Copied %n conversations as JSON</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n ticket notes</source>
            <translation>
                <numerusform>Copied %n ticket note</numerusform>
                <numerusform>Copied %n ticket notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copying %n conversations…</source>
            <translation>
                <numerusform>Copying %n conversation…</numerusform>
                <numerusform>Copying %n conversations…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WindowExporting</name>
        <message numerus="yes">
            <source>Exported %n conversations</source>
            <translation>
                <numerusform>Exported %n conversation</numerusform>
                <numerusform>Exported %n conversations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WindowFileOpening</name>
        <message numerus="yes">
            <source>Opened a file with %n conversations</source>
            <translation>
                <numerusform>Opened a file with %n conversation</numerusform>
                <numerusform>Opened a file with %n conversations</numerusform>
            </translation>
        </message>
    </context>
</TS>
