<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Convolook</source>
            <translation>Über Convolook</translation>
        </message>
        <message>
            <source>Finds every conversation of one participant in Twilio Conversations (classic) v1.</source>
            <translation>Findet jede Konversation eines Teilnehmers in Twilio Conversations (classic) v1.</translation>
        </message>
        <message>
            <source>MIT licence. Qt and PySide6 are used under the LGPL v3; their libraries are installed beside Convolook and can be replaced. Convolook is not made by Twilio, and it only reads.</source>
            <translation>MIT-Lizenz. Qt und PySide6 werden unter der LGPL v3 genutzt; ihre Bibliotheken liegen neben dem Programm und lassen sich austauschen. Convolook stammt nicht von Twilio, und es liest nur.</translation>
        </message>
        <message>
            <source>Open releases page</source>
            <translation>Versionsseite öffnen</translation>
        </message>
    </context>
    <context>
        <name>AccountBox</name>
        <message>
            <source>No account</source>
            <translation>Kein Konto</translation>
        </message>
        <message>
            <source>Choose an account</source>
            <translation>Ein Konto wählen</translation>
        </message>
        <message>
            <source>Accounts…</source>
            <translation>Konten…</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Konto entfernen</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Weiter bearbeiten</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Änderungen verwerfen</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>Remove {name} and its secret?</source>
            <translation>{name} und das Geheimnis dazu entfernen?</translation>
        </message>
        <message>
            <source>The new account is not saved.</source>
            <translation>Das neue Konto ist nicht gespeichert.</translation>
        </message>
        <message>
            <source>{name} has changes that are not saved.</source>
            <translation>{name} hat Änderungen, die nicht gespeichert sind.</translation>
        </message>
    </context>
    <context>
        <name>AccountForm</name>
        <message>
            <source>Enter a name, such as your team's.</source>
            <translation>Einen Namen eingeben, etwa den des Teams.</translation>
        </message>
        <message>
            <source>Another account has this name.</source>
            <translation>Ein anderes Konto hat diesen Namen.</translation>
        </message>
        <message>
            <source>This name is reserved by Convolook.</source>
            <translation>Diesen Namen verwendet Convolook selbst.</translation>
        </message>
        <message>
            <source>At most {most} characters.</source>
            <translation>Höchstens {most} Zeichen.</translation>
        </message>
        <message>
            <source>Contains invisible characters.</source>
            <translation>Enthält unsichtbare Zeichen.</translation>
        </message>
        <message>
            <source>Copy it from the Twilio Console. It starts with {prefix}.</source>
            <translation>Aus der Twilio Console kopieren; beginnt mit {prefix}.</translation>
        </message>
        <message>
            <source>It starts with {prefix}, in capital letters.</source>
            <translation>Beginnt mit {prefix}, in Großbuchstaben.</translation>
        </message>
        <message>
            <source>This is an API key SID. It belongs in the field below.</source>
            <translation>Das ist die SID eines API-Schlüssels. Sie gehört in das Feld darunter.</translation>
        </message>
        <message>
            <source>This is an Account SID. It belongs in the field above.</source>
            <translation>Das ist eine Account SID. Sie gehört in das Feld darüber.</translation>
        </message>
        <message>
            <source>This looks like an Auth Token. It belongs in the field Secret.</source>
            <translation>Das sieht nach einem Auth-Token aus. Es gehört in das Feld Geheimnis.</translation>
        </message>
        <message>
            <source>Contains spaces.</source>
            <translation>Enthält Leerzeichen.</translation>
        </message>
        <message>
            <source>After {prefix} only digits and the letters a to f are allowed.</source>
            <translation>Auf {prefix} folgen nur Ziffern und die Buchstaben a bis f.</translation>
        </message>
        <message>
            <source>{count} of {length} characters.</source>
            <translation>{count} von {length} Zeichen.</translation>
        </message>
        <message>
            <source>{count} characters; a SID has {length}.</source>
            <translation>{count} Zeichen; eine SID hat {length}.</translation>
        </message>
        <message>
            <source>Enter the secret of this SID.</source>
            <translation>Das Geheimnis zu dieser SID eingeben.</translation>
        </message>
        <message>
            <source>This is a SID, not a secret.</source>
            <translation>Das ist eine SID, kein Geheimnis.</translation>
        </message>
        <message>
            <source>An Auth Token has 32 characters: digits and the letters a to f.</source>
            <translation>Ein Auth-Token hat 32 Zeichen: Ziffern und die Buchstaben a bis f.</translation>
        </message>
        <message>
            <source>An API key can be revoked on its own; the Auth Token gives access to the whole account.</source>
            <translation>Ein Standard-API-Schlüssel lässt sich einzeln widerrufen; das Auth-Token öffnet das ganze Konto.</translation>
        </message>
        <message>
            <source>IS and 32 digits or letters from a to f, as in the Twilio Console.</source>
            <translation>IS und 32 Ziffern oder Buchstaben von a bis f, wie in der Twilio Console.</translation>
        </message>
        <message>
            <source>Stored only in this computer's keyring.</source>
            <translation>Kommt nur in den Schlüsselbund dieses Computers.</translation>
        </message>
        <message>
            <source>Stored in the keyring. Type to replace it.</source>
            <translation>Liegt im Schlüsselbund. Tippen ersetzt es.</translation>
        </message>
        <message>
            <source>Kept until you quit. Type to replace it.</source>
            <translation>Bleibt bis zum Programmende. Tippen ersetzt es.</translation>
        </message>
        <message>
            <source>No secret stored. Enter it to sign in again.</source>
            <translation>Keines gespeichert. Zum Anmelden neu eingeben.</translation>
        </message>
        <message>
            <source>Provided with the account.</source>
            <translation>Mit dem Konto vorgegeben.</translation>
        </message>
        <message>
            <source>Leading or trailing spaces removed ({count}).</source>
            <translation>Leerzeichen an den Enden entfallen ({count}).</translation>
        </message>
        <message>
            <source>Shown only once, when the API key is created.</source>
            <translation>Wird nur einmal angezeigt, beim Anlegen des API-Schlüssels.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account Info.</source>
            <translation>In der Twilio Console unter Account Info.</translation>
        </message>
        <message>
            <source>Any name you recognise, such as your team's.</source>
            <translation>Ein beliebiger Name, etwa der des Teams.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account Info, on the home page.</source>
            <translation>In der Twilio Console unter Account Info, auf der Startseite.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account, API keys &amp; tokens.</source>
            <translation>In der Twilio Console unter Account, API keys &amp; tokens.</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Kontoname</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>Account SID</translation>
        </message>
        <message>
            <source>API key SID</source>
            <translation>SID des API-Schlüssels</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Geheimnis</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>Dienst-SID</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <source>Auth token</source>
            <translation>Auth-Token</translation>
        </message>
        <message>
            <source>Sign in with</source>
            <translation>Anmelden mit</translation>
        </message>
        <message>
            <source>Region and edge</source>
            <translation>Region und Edge</translation>
        </message>
        <message>
            <source>Default service</source>
            <translation>Standarddienst</translation>
        </message>
        <message>
            <source>Colour mark</source>
            <translation>Farbmarke</translation>
        </message>
    </context>
    <context>
        <name>AccountList</name>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>From TWILIO_* variables, read-only</source>
            <translation>Aus TWILIO_*-Variablen, nur lesbar</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>Von der Organisation festgelegt</translation>
        </message>
        <message>
            <source>Built in, works offline</source>
            <translation>Eingebaut, ohne Netz</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Test connection</source>
            <translation>Verbindung prüfen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>Der Schlüsselbund des Systems antwortet noch nicht…</translation>
        </message>
        <message>
            <source>Saved. The secret is in the keyring.</source>
            <translation>Gespeichert. Das Geheimnis liegt im Schlüsselbund.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>{name} removed.</source>
            <translation>{name} ist entfernt.</translation>
        </message>
        <message>
            <source>Twilio</source>
            <translation>Twilio</translation>
        </message>
        <message>
            <source>Connected to {account} in {ms} ms.</source>
            <translation>Mit {account} verbunden in {ms} ms.</translation>
        </message>
        <message>
            <source>Default service {sid}.</source>
            <translation>Standarddienst {sid}.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Contacting Twilio…</source>
            <translation>Verbindung mit Twilio…</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>There is already an account named {name}.</source>
            <translation>Ein Konto namens {name} gibt es schon.</translation>
        </message>
        <message>
            <source>Names are compared ignoring case. Choose another one.</source>
            <translation>Namen werden ohne Groß- und Kleinschreibung verglichen. Einen anderen wählen.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts that sign in with an Auth Token.</source>
            <translation>Die Organisation erlaubt keine Konten, die sich mit einem Auth-Token anmelden.</translation>
        </message>
        <message>
            <source>Create an API key in the Twilio Console, then enter it here.</source>
            <translation>In der Twilio Console einen API-Schlüssel anlegen und hier eingeben.</translation>
        </message>
        <message>
            <source>The profiles of twilio-cli cannot be read.</source>
            <translation>Die Profile von twilio-cli lassen sich nicht lesen.</translation>
        </message>
        <message>
            <source>Expected a readable JSON file at {path}.</source>
            <translation>Erwartet wird eine lesbare JSON-Datei unter {path}.</translation>
        </message>
        <message>
            <source>No account named {name}.</source>
            <translation>Ein Konto namens {name} gibt es nicht.</translation>
        </message>
        <message>
            <source>Add or rename accounts in Accounts…</source>
            <translation>Konten hinzufügen und umbenennen: unter Konten…</translation>
        </message>
        <message>
            <source>Region and edge: choose both or neither.</source>
            <translation>Region und Edge: entweder beide angeben oder keine.</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>Import from twilio-cli…</source>
            <translation>Aus twilio-cli…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;New Window</source>
            <translation>&amp;Neues Fenster</translation>
        </message>
        <message>
            <source>Open &amp;in New Window</source>
            <translation>&amp;In neuem Fenster öffnen</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Öffnen…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Ausschnei&amp;den</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>Ein&amp;fügen</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Copy with &amp;Headers</source>
            <translation>Mit Kopf&amp;zeile kopieren</translation>
        </message>
        <message>
            <source>Copy Conversation &amp;SID</source>
            <translation>Konversations-&amp;SID kopieren</translation>
        </message>
        <message>
            <source>Copy as &amp;JSON</source>
            <translation>Als &amp;JSON kopieren</translation>
        </message>
        <message>
            <source>Copy Ticket &amp;Note</source>
            <translation>&amp;Ticketnotiz kopieren</translation>
        </message>
        <message>
            <source>Copy as cU&amp;RL without the Secret</source>
            <translation>Als c&amp;URL ohne Geheimnis kopieren</translation>
        </message>
        <message>
            <source>Copy &amp;Link to This Lookup</source>
            <translation>&amp;Link zu dieser Abfrage kopieren</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <source>&amp;Find in Results</source>
            <translation>&amp;In Ergebnissen suchen</translation>
        </message>
        <message>
            <source>Settin&amp;gs…</source>
            <translation>&amp;Einstellungen…</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Spalten</translation>
        </message>
        <message>
            <source>&amp;Local</source>
            <translation>&amp;Lokal</translation>
        </message>
        <message>
            <source>&amp;UTC</source>
            <translation>&amp;UTC</translation>
        </message>
        <message>
            <source>&amp;Relative</source>
            <translation>&amp;Relativ</translation>
        </message>
        <message>
            <source>&amp;Detail Pane</source>
            <translation>&amp;Detailbereich</translation>
        </message>
        <message>
            <source>Time&amp;line</source>
            <translation>Zeitle&amp;iste</translation>
        </message>
        <message>
            <source>&amp;Mask Personal Data</source>
            <translation>&amp;Personendaten verbergen</translation>
        </message>
        <message>
            <source>Re&amp;veal Selected Rows</source>
            <translation>Ausge&amp;wählte Zeilen anzeigen</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>&amp;Größer</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>&amp;Kleiner</translation>
        </message>
        <message>
            <source>&amp;Actual Size</source>
            <translation>&amp;Originalgröße</translation>
        </message>
        <message>
            <source>&amp;Next Pane</source>
            <translation>&amp;Nächster Bereich</translation>
        </message>
        <message>
            <source>&amp;Previous Pane</source>
            <translation>&amp;Voriger Bereich</translation>
        </message>
        <message>
            <source>Stop, Clear Filter, or &amp;Go Back</source>
            <translation>Anhalten, Filter &amp;leeren oder zurück</translation>
        </message>
        <message>
            <source>&amp;Accounts…</source>
            <translation>&amp;Konten…</translation>
        </message>
        <message>
            <source>&amp;Sign Out</source>
            <translation>&amp;Abmelden</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>&amp;Inhalt</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;Requests…</source>
            <translation>&amp;Anfragen…</translation>
        </message>
        <message>
            <source>Copy &amp;Diagnostics</source>
            <translation>&amp;Diagnose kopieren</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>&amp;Über Convolook</translation>
        </message>
        <message>
            <source>&amp;Focus Search</source>
            <translation>&amp;Ins Suchfeld</translation>
        </message>
        <message>
            <source>&amp;Identity</source>
            <translation>I&amp;dentität</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>All F&amp;orms of This Contact</source>
            <translation>Alle &amp;Schreibweisen</translation>
        </message>
        <message>
            <source>&amp;Look Up</source>
            <translation>Ab&amp;fragen</translation>
        </message>
        <message>
            <source>Look Up Su&amp;ggested Form</source>
            <translation>Vorgeschlagene F&amp;orm abfragen</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <source>&amp;Clear Filter</source>
            <translation>Filter &amp;leeren</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>Ak&amp;tualisieren</translation>
        </message>
        <message>
            <source>Load &amp;More</source>
            <translation>&amp;Mehr laden</translation>
        </message>
        <message>
            <source>Loa&amp;d All</source>
            <translation>All&amp;e laden</translation>
        </message>
        <message>
            <source>Look Up Ma&amp;ny…</source>
            <translation>Meh&amp;rere abfragen…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Zurüc&amp;k</translation>
        </message>
        <message>
            <source>For&amp;ward</source>
            <translation>&amp;Vor</translation>
        </message>
        <message>
            <source>&amp;Held Numbers</source>
            <translation>&amp;Belegte Nummern</translation>
        </message>
        <message>
            <source>Com&amp;pare</source>
            <translation>Ver&amp;gleichen</translation>
        </message>
        <message>
            <source>R&amp;ecent Lookups</source>
            <translation>Let&amp;zte Abfragen</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Zeit</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Lookup</source>
            <translation>Ab&amp;frage</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Konto</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
    </context>
    <context>
        <name>ApplicationPrivacy</name>
        <message>
            <source>Cleared the clipboard</source>
            <translation>Zwischenablage geleert</translation>
        </message>
        <message>
            <source>Cleared the clipboard, but a clipboard manager keeps the copy</source>
            <translation>Zwischenablage geleert, aber ein Zwischenablage-Programm behält die Kopie</translation>
        </message>
        <message>
            <source>A clipboard manager has put the copy back.</source>
            <translation>Ein Zwischenablage-Programm hat die Kopie zurückgeholt.</translation>
        </message>
        <message>
            <source>Copied. Paste it before you close Convolook.</source>
            <translation>Kopiert. Fügen Sie es ein, bevor Sie Convolook schließen.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} von {total}</translation>
        </message>
    </context>
    <context>
        <name>Clipboard</name>
        <message>
            <source>The program that holds the clipboard does not answer.</source>
            <translation>Das Programm, dem die Zwischenablage gehört, antwortet nicht.</translation>
        </message>
    </context>
    <context>
        <name>ColourMarks</name>
        <message>
            <source>No mark</source>
            <translation>Keine Marke</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>Bernstein</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <source>Cyan</source>
            <translation>Cyan</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Pflaume</translation>
        </message>
    </context>
    <context>
        <name>ColumnLayout</name>
        <message>
            <source>Remove Attribute Column</source>
            <translation>Attributspalte entfernen</translation>
        </message>
        <message>
            <source>Restore Default Columns</source>
            <translation>Spalten zurücksetzen</translation>
        </message>
        <message>
            <source>Fit Column</source>
            <translation>Spalte anpassen</translation>
        </message>
        <message>
            <source>Hide Column</source>
            <translation>Spalte ausblenden</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Friendly name</source>
            <translation>Anzeigename</translation>
        </message>
        <message>
            <source>Date updated</source>
            <translation>Aktualisiert am</translation>
        </message>
        <message>
            <source>Date created</source>
            <translation>Erstellt am</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Proxy-Adresse</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>Konversations-SID</translation>
        </message>
        <message>
            <source>Unique name</source>
            <translation>Eindeutiger Name</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>Erstellt von</translation>
        </message>
        <message>
            <source>Participant SID</source>
            <translation>Teilnehmer-SID</translation>
        </message>
        <message>
            <source>User SID</source>
            <translation>Benutzer-SID</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>Dienst-SID</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>Account SID</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Geschlossen ab</translation>
        </message>
        <message>
            <source>Attribute {name}</source>
            <translation>Attribut {name}</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Matched</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ Zurück</translation>
        </message>
        <message>
            <source>Back to details</source>
            <translation>Zurück zu den Details</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <source>Only differences</source>
            <translation>Nur Unterschiede</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Als Tabelle kopieren</translation>
        </message>
        <message>
            <source>Copied the comparison</source>
            <translation>Vergleich kopiert</translation>
        </message>
        <message>
            <source>Compare Conversations</source>
            <translation>Konversationen vergleichen</translation>
        </message>
        <message>
            <source>{n} of {total} fields differ</source>
            <translation>{n} von {total} Feldern unterschiedlich</translation>
        </message>
    </context>
    <context>
        <name>ComparisonModel</name>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>(missing)</source>
            <translation>(fehlt)</translation>
        </message>
        <message>
            <source>{field}, differs</source>
            <translation>{field}, unterschiedlich</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>kein Name</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Allow messages for this account</source>
            <translation>Nachrichten dieses Kontos erlauben</translation>
        </message>
        <message>
            <source>Messages contain what people wrote to each other.</source>
            <translation>Nachrichten sind, was Menschen einander geschrieben haben.</translation>
        </message>
        <message>
            <source>They are loaded from Twilio only when you open them and are stored only if you save or print them. Nothing is loaded until you agree.</source>
            <translation>Sie werden erst beim Öffnen von Twilio geladen und nur beim Speichern oder Drucken aufbewahrt. Ohne Zustimmung wird nichts geladen.</translation>
        </message>
    </context>
    <context>
        <name>ConversationTableView</name>
        <message>
            <source>Conversations</source>
            <translation>Konversationen</translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>Konversations-SID kopiert</translation>
        </message>
        <message>
            <source>Copy Field</source>
            <translation>Feld kopieren</translation>
        </message>
        <message>
            <source>Filter by This Value</source>
            <translation>Nach diesem Wert filtern</translation>
        </message>
        <message>
            <source>Filter Out This Value</source>
            <translation>Diesen Wert ausschließen</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Look Up This…</source>
            <translation>Dies abfragen…</translation>
        </message>
        <message>
            <source>Open in New Window</source>
            <translation>In neuem Fenster öffnen</translation>
        </message>
        <message>
            <source>Copy as List, Commas</source>
            <translation>Als Liste mit Kommas kopieren</translation>
        </message>
        <message>
            <source>Copy as List, Quoted</source>
            <translation>Als Liste in Anführungszeichen kopieren</translation>
        </message>
    </context>
    <context>
        <name>CountryMenu</name>
        <message>
            <source>This number exists in no country</source>
            <translation>Diese Nummer gibt es in keinem Land</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something unexpected happened</source>
            <translation>Etwas Unerwartetes ist geschehen</translation>
        </message>
        <message>
            <source>Convolook keeps running and loaded rows are kept. The report below contains no personal data or secrets and helps the developers.</source>
            <translation>Convolook läuft weiter, und geladene Zeilen bleiben. Der Bericht enthält weder Personendaten noch Geheimnisse; er hilft denen, die dieses Programm pflegen.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Copied the report</source>
            <translation>Bericht kopiert</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Friendly name</source>
            <translation>Anzeigename</translation>
        </message>
        <message>
            <source>Unique name</source>
            <translation>Eindeutiger Name</translation>
        </message>
        <message>
            <source>Date updated</source>
            <translation>Aktualisiert am</translation>
        </message>
        <message>
            <source>Date created</source>
            <translation>Erstellt am</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>Konversations-SID</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>Dienst-SID</translation>
        </message>
        <message>
            <source>Messaging service SID</source>
            <translation>Messaging-Dienst-SID</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>Account SID</translation>
        </message>
        <message>
            <source>Timers</source>
            <translation>Fristen</translation>
        </message>
        <message>
            <source>Bindings</source>
            <translation>Bindungen</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Proxy-Adresse</translation>
        </message>
        <message>
            <source>Projected address</source>
            <translation>Projizierte Adresse</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role SID</source>
            <translation>Rollen-SID</translation>
        </message>
        <message>
            <source>Participant SID</source>
            <translation>Teilnehmer-SID</translation>
        </message>
        <message>
            <source>Message SID</source>
            <translation>Nachrichten-SID</translation>
        </message>
        <message>
            <source>Webhook SID</source>
            <translation>Webhook-SID</translation>
        </message>
        <message>
            <source>User SID</source>
            <translation>Benutzer-SID</translation>
        </message>
        <message>
            <source>Content SID</source>
            <translation>Inhalts-SID</translation>
        </message>
        <message>
            <source>Last read message</source>
            <translation>Zuletzt gelesene Nachricht</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Zuletzt gelesen</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Medien</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Zustellung</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Konfiguration</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Notifiable</source>
            <translation>Benachrichtigbar</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>Mehr laden</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Other fields</source>
            <translation>Weitere Felder</translation>
        </message>
        <message>
            <source>Becomes inactive</source>
            <translation>Inaktiv ab</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Geschlossen ab</translation>
        </message>
        <message>
            <source>no active timer</source>
            <translation>keine Frist läuft</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>Alle Felder</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Konversationen</translation>
        </message>
        <message>
            <source>Look up ›</source>
            <translation>Abfragen ›</translation>
        </message>
        <message>
            <source>Message {index}</source>
            <translation>Nachricht {index}</translation>
        </message>
        <message>
            <source>Message, {place}.</source>
            <translation>Nachricht, {place}.</translation>
        </message>
        <message>
            <source>Participant {place}</source>
            <translation>Teilnehmer {place}</translation>
        </message>
        <message>
            <source>Webhook {place}</source>
            <translation>Webhook {place}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>{size} bytes</source>
            <translation>{size} Byte</translation>
        </message>
        <message>
            <source>Open participant</source>
            <translation>Teilnehmer öffnen</translation>
        </message>
        <message>
            <source>Open message</source>
            <translation>Einzeln öffnen</translation>
        </message>
        <message>
            <source>Open webhook</source>
            <translation>Webhook öffnen</translation>
        </message>
        <message>
            <source>as received</source>
            <translation>wie empfangen</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>Erstellt von</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Konversation</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Bindung</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attribute</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>verborgen</translation>
        </message>
        <message numerus="yes">
            <source>at most %n conversations can be compared</source>
            <translation>
                <numerusform>höchstens %n Konversation ist vergleichbar</numerusform>
                <numerusform>höchstens %n Konversationen sind vergleichbar</numerusform>
            </translation>
        </message>
        <message>
            <source>no value in common</source>
            <translation>kein gemeinsamer Wert</translation>
        </message>
        <message numerus="yes">
            <source>%n different values</source>
            <translation>
                <numerusform>%n Wert</numerusform>
                <numerusform>%n verschiedene Werte</numerusform>
            </translation>
        </message>
        <message>
            <source>First updated</source>
            <translation>Zuerst aktualisiert</translation>
        </message>
        <message>
            <source>Last updated</source>
            <translation>Zuletzt aktualisiert</translation>
        </message>
        <message>
            <source>First created</source>
            <translation>Zuerst erstellt</translation>
        </message>
        <message>
            <source>Last created</source>
            <translation>Zuletzt erstellt</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n Byte</numerusform>
                <numerusform>%n Byte</numerusform>
            </translation>
        </message>
        <message>
            <source>1 byte</source>
            <translation>1 Byte</translation>
        </message>
        <message>
            <source>{what}, {size}</source>
            <translation>{what}, {size}</translation>
        </message>
        <message>
            <source>value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>invalid JSON: empty text</source>
            <translation>kein gültiges JSON: der Text ist leer</translation>
        </message>
        <message>
            <source>nested too deeply to show as a tree</source>
            <translation>zu tief verschachtelt für einen Baum</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>Zeile {line}, Spalte {column}</translation>
        </message>
        <message>
            <source>invalid JSON: extra text after the end, {where}</source>
            <translation>kein gültiges JSON: geht nach dem Ende weiter, {where}</translation>
        </message>
        <message>
            <source>invalid JSON: error at {where}</source>
            <translation>kein gültiges JSON: bricht ab bei {where}</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>this row is not an object; see Raw</source>
            <translation>diese Zeile ist kein Objekt; Rohdaten zeigt, was kam</translation>
        </message>
        <message>
            <source>part of this row could not be read; see Raw</source>
            <translation>diese Zeile war nicht ganz zu lesen; Rohdaten zeigt, was kam</translation>
        </message>
        <message>
            <source>names another participant than you looked up</source>
            <translation>nennt einen anderen Teilnehmer als abgefragt</translation>
        </message>
        <message>
            <source>some values have an unexpected type</source>
            <translation>manche Werte sind von unerwarteter Art</translation>
        </message>
        <message>
            <source>no identity: joined by address</source>
            <translation>keine Identität: mit Adresse dabei</translation>
        </message>
        <message>
            <source>no binding: joined by chat identity</source>
            <translation>keine Bindung: mit Chat-Identität dabei</translation>
        </message>
        <message>
            <source>(missing)</source>
            <translation>(fehlt)</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>kein Name</translation>
        </message>
        <message>
            <source>{what}; deeper levels in Raw</source>
            <translation>{what}; tiefere Ebenen stehen in Rohdaten</translation>
        </message>
        <message>
            <source>object, 1 key</source>
            <translation>Objekt, 1 Schlüssel</translation>
        </message>
        <message numerus="yes">
            <source>object, %n keys</source>
            <translation>
                <numerusform>Objekt, %n Schlüssel</numerusform>
                <numerusform>Objekt, %n Schlüssel</numerusform>
            </translation>
        </message>
        <message>
            <source>array, 1 item</source>
            <translation>Liste, 1 Eintrag</translation>
        </message>
        <message numerus="yes">
            <source>array, %n items</source>
            <translation>
                <numerusform>Liste, %n Eintrag</numerusform>
                <numerusform>Liste, %n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>number</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>boolean</source>
            <translation>Wahrheitswert</translation>
        </message>
        <message>
            <source>text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>{what}, from JSON in a string</source>
            <translation>{what}, aus JSON in einem Text</translation>
        </message>
        <message>
            <source>Show {step} more of {rest}</source>
            <translation>{step} weitere von {rest} zeigen</translation>
        </message>
        <message>
            <source>Open ›</source>
            <translation>Öffnen ›</translation>
        </message>
        <message>
            <source>not opened: leads outside Twilio</source>
            <translation>nicht geöffnet: führt von Twilio weg</translation>
        </message>
        <message>
            <source>not opened: unknown type of page</source>
            <translation>nicht geöffnet: keine Seite, die dieses Programm kennt</translation>
        </message>
        <message>
            <source>not a link</source>
            <translation>kein Link</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Webhooks</source>
            <translation>Webhooks</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
    </context>
    <context>
        <name>DetailHeader</name>
        <message>
            <source>Copy SID</source>
            <translation>SID kopieren</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations selected</source>
            <translation>
                <numerusform>%n Konversation ausgewählt</numerusform>
                <numerusform>%n Konversationen ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>No conversation selected</source>
            <translation>Keine Konversation ausgewählt</translation>
        </message>
        <message>
            <source>Copy {n} SIDs</source>
            <translation>{n} SIDs kopieren</translation>
        </message>
        <message>
            <source>Copy {n} conversation SIDs</source>
            <translation>{n} Konversations-SIDs kopieren</translation>
        </message>
        <message>
            <source>Copy conversation SID</source>
            <translation>Konversations-SID kopieren</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>kein Name</translation>
        </message>
    </context>
    <context>
        <name>DetailMenu</name>
        <message>
            <source>Look Up This Participant</source>
            <translation>Diesen Teilnehmer abfragen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Copy Value</source>
            <translation>Wert kopieren</translation>
        </message>
        <message>
            <source>Copy Field and Value</source>
            <translation>Feld und Wert kopieren</translation>
        </message>
        <message>
            <source>Copy Path</source>
            <translation>Pfad kopieren</translation>
        </message>
        <message>
            <source>Reveal Value</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Expand All Below</source>
            <translation>Alles darunter aufklappen</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Zuklappen</translation>
        </message>
        <message>
            <source>Filter by This Value</source>
            <translation>Nach diesem Wert filtern</translation>
        </message>
        <message>
            <source>Filter Out This Value</source>
            <translation>Diesen Wert ausschließen</translation>
        </message>
        <message>
            <source>Show as Column</source>
            <translation>Als Spalte zeigen</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Copied the conversation SID</source>
            <translation>Konversations-SID kopiert</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversation SIDs</source>
            <translation>
                <numerusform>%n Konversations-SID kopiert</numerusform>
                <numerusform>%n Konversations-SIDs kopiert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailTabs</name>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Rohdaten</translation>
        </message>
    </context>
    <context>
        <name>DetailTree</name>
        <message>
            <source>Copied the conversation SID</source>
            <translation>Konversations-SID kopiert</translation>
        </message>
        <message>
            <source>Copied {field}</source>
            <translation>{field} kopiert</translation>
        </message>
        <message>
            <source>Copied field and value</source>
            <translation>Feld und Wert kopiert</translation>
        </message>
        <message>
            <source>Copied the path</source>
            <translation>Pfad kopiert</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>Environment</name>
        <message>
            <source>The environment describes half an account: {names} is missing.</source>
            <translation>Die Umgebung beschreibt nur ein halbes Konto: {names} fehlt.</translation>
        </message>
        <message>
            <source>Set it and start Convolook again, or remove the other TWILIO_ variables.</source>
            <translation>Setzen und Convolook neu starten, oder die übrigen TWILIO_-Variablen entfernen.</translation>
        </message>
        <message>
            <source>The environment has a text in {names} that cannot be right.</source>
            <translation>In {names} der Umgebung steht ein Text, der nicht stimmen kann.</translation>
        </message>
        <message>
            <source>An Account SID begins with AC, an API key's with SK; quotation marks are no part of them.</source>
            <translation>Eine Account SID beginnt mit AC, die eines API-Schlüssels mit SK; Anführungszeichen gehören nicht dazu.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts from TWILIO_ variables.</source>
            <translation>Die Organisation erlaubt keine Konten aus TWILIO_-Variablen.</translation>
        </message>
        <message>
            <source>Add the account in Accounts…</source>
            <translation>Das Konto unter Konten… hinzufügen</translation>
        </message>
        <message>
            <source>TWILIO_REGION is {region}; its usual edge {edge} is used.</source>
            <translation>TWILIO_REGION ist {region}; die übliche Edge {edge} wird verwendet.</translation>
        </message>
        <message>
            <source>Set TWILIO_EDGE to use another one.</source>
            <translation>Für eine andere TWILIO_EDGE setzen.</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>What you can look up</source>
            <translation>Was sich abfragen lässt</translation>
        </message>
        <message>
            <source>A phone number with country code. Other spellings are converted on request.</source>
            <translation>Eine Telefonnummer mit Ländervorwahl. Andere Schreibweisen werden in dieser angeboten.</translation>
        </message>
        <message>
            <source>The same number on WhatsApp</source>
            <translation>Dieselbe Nummer bei WhatsApp</translation>
        </message>
        <message>
            <source>The same number on RCS</source>
            <translation>Dieselbe Nummer bei RCS</translation>
        </message>
        <message>
            <source>An email address, or an identity that looks like one</source>
            <translation>Eine E-Mail-Adresse, oder eine Identität, die so aussieht</translation>
        </message>
        <message>
            <source>A chat identity, case-sensitive</source>
            <translation>Eine Chat-Identität, in Groß- und Kleinbuchstaben wie angelegt</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Choose another folder.</source>
            <translation>Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Einen anderen Namen wählen.</translation>
        </message>
        <message>
            <source>The export was cancelled. Nothing was written.</source>
            <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>A file with this name already exists. It was not changed.</source>
            <translation>Eine Datei dieses Namens gibt es schon. Sie blieb unberührt.</translation>
        </message>
        <message>
            <source>Choose another name, or select that file and confirm replacing it.</source>
            <translation>Einen anderen Namen wählen, oder diese Datei wählen und dem Ersetzen zustimmen.</translation>
        </message>
        <message>
            <source>This name is a link to another file. Nothing was written.</source>
            <translation>Dieser Name verweist auf eine andere Datei. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>This is not a regular file. Nothing was written.</source>
            <translation>Das ist keine gewöhnliche Datei. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The folder does not exist. Nothing was written.</source>
            <translation>Diesen Ordner gibt es nicht. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The folder or file is read-only. Nothing was changed.</source>
            <translation>Der Ordner oder die Datei darin ist schreibgeschützt. Nichts wurde verändert.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the program that has the file open.</source>
            <translation>Einen anderen Ordner wählen, oder das Programm schließen, das die Datei geöffnet hat.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was written.</source>
            <translation>Der Datenträger ist voll. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>Platz schaffen, oder einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <source>This name cannot be used. Nothing was written.</source>
            <translation>Dieser Name ist nicht möglich. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>The file could not be written. Nothing was left behind.</source>
            <translation>Die Datei ließ sich nicht schreiben. Von ihr ist nichts geblieben.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Selected ({n})</source>
            <translation>Ausgewählte ({n})</translation>
        </message>
        <message>
            <source>Shown by the filter ({n})</source>
            <translation>Vom Filter gezeigte ({n})</translation>
        </message>
        <message>
            <source>All loaded ({n})</source>
            <translation>Alle geladenen ({n})</translation>
        </message>
        <message>
            <source>CSV, safe for spreadsheets</source>
            <translation>CSV, sicher für Tabellenprogramme</translation>
        </message>
        <message>
            <source>XLSX, Excel workbook</source>
            <translation>XLSX, Excel-Arbeitsmappe</translation>
        </message>
        <message>
            <source>CSV, exact</source>
            <translation>CSV, genau</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>JSON, can be reopened in Convolook</source>
            <translation>JSON, hier wieder zu öffnen</translation>
        </message>
        <message>
            <source>Adds an apostrophe before = + - @ so that no text runs as a formula.</source>
            <translation>Ein Apostroph vor = + - @ verhindert, dass Text zur Formel wird.</translation>
        </message>
        <message>
            <source>For programs. A spreadsheet may run some texts as formulas.</source>
            <translation>Für Programme. Ein Tabellenprogramm kann Text als Formel ausführen.</translation>
        </message>
        <message>
            <source>Text stays text, dates are dates (UTC). Nothing runs as a formula.</source>
            <translation>Text bleibt Text, Daten sind Daten (UTC). Nichts wird als Formel ausgeführt.</translation>
        </message>
        <message>
            <source>For programs. One conversation per line, as received, plus the participant.</source>
            <translation>Für Programme. Eine Konversation je Zeile, wie empfangen, dazu der Teilnehmer.</translation>
        </message>
        <message>
            <source>As received, with the lookup and its time.</source>
            <translation>Wie empfangen, mit Abfrage und Zeitpunkt.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Semikolon</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulator</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel-Arbeitsmappe</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <source>Add BOM (for Excel)</source>
            <translation>BOM hinzufügen (für Excel)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Writing: {done} of {total} conversations</source>
            <translation>Schreibt: {done} von {total} Konversationen</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Shown ({n})</source>
            <translation>Gezeigte ({n})</translation>
        </message>
        <message>
            <source>All ({n})</source>
            <translation>Alle ({n})</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Trennzeichen</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <source>Excel needs it to show accents correctly.</source>
            <translation>Excel braucht sie, um Umlaute richtig zu lesen.</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>Opening it in a spreadsheet drops leading zeros, rounds long numbers and makes dates of 3/4. XLSX keeps them.</source>
            <translation>Tabellenprogramme streichen beim Öffnen führende Nullen, runden lange Zahlen und machen aus 3/4 ein Datum. XLSX lässt alles, wie es ist.</translation>
        </message>
        <message>
            <source>Every field of each row is written.</source>
            <translation>Jedes Feld jeder Zeile wird geschrieben.</translation>
        </message>
        <message>
            <source>Personal data is masked, in the file too.</source>
            <translation>Personendaten sind verborgen, auch in der Datei.</translation>
        </message>
        <message>
            <source>The file contains personal data.</source>
            <translation>Die Datei enthält Personendaten.</translation>
        </message>
        <message>
            <source>Partial: not all conversations are loaded. The file name says so too.</source>
            <translation>Unvollständig: nicht alle Konversationen sind geladen. Der Dateiname sagt es auch.</translation>
        </message>
    </context>
    <context>
        <name>FailurePage</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Copy error details</source>
            <translation>Fehlerdetails kopieren</translation>
        </message>
        <message>
            <source>Copied the details</source>
            <translation>Details kopiert</translation>
        </message>
    </context>
    <context>
        <name>FieldTreeModel</name>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message>
            <source>Your number (proxy address)</source>
            <translation>Eigene Nummer (Proxy-Adresse)</translation>
        </message>
        <message>
            <source>other</source>
            <translation>andere</translation>
        </message>
        <message>
            <source>no channel</source>
            <translation>kein Kanal</translation>
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter  (Ctrl+F)</source>
            <translation>Filter  (Strg+F)</translation>
        </message>
        <message>
            <source>Words, or {examples}</source>
            <translation>Wörter, oder {examples}</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>ein Wert fehlt</translation>
        </message>
        <message>
            <source>use a date such as 2026-01-31 or an age such as 7d</source>
            <translation>ein Datum wie 2026-01-31 oder ein Alter wie 7d angeben</translation>
        </message>
        <message>
            <source>the attribute's name is missing</source>
            <translation>der Name des Attributs fehlt</translation>
        </message>
        <message>
            <source>a number is missing</source>
            <translation>eine Zahl fehlt</translation>
        </message>
        <message>
            <source>unknown field</source>
            <translation>unbekanntes Feld</translation>
        </message>
        <message>
            <source>use {values}</source>
            <translation>möglich: {values}</translation>
        </message>
        <message>
            <source>a closing quotation mark is missing</source>
            <translation>das schließende Anführungszeichen fehlt</translation>
        </message>
        <message>
            <source>{part}: {why}. Searched as plain text.</source>
            <translation>{part}: {why}. Wird als einfacher Text gesucht.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in details</source>
            <translation>In den Details suchen</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Close find bar</source>
            <translation>Suchleiste schließen</translation>
        </message>
        <message>
            <source>searching…</source>
            <translation>sucht…</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>nicht gefunden</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>{current} von {total}</translation>
        </message>
    </context>
    <context>
        <name>HeldNumbers</name>
        <message>
            <source>Twilio {code}: an open conversation already holds this pair of numbers.</source>
            <translation>Twilio {code}: Eine offene Konversation belegt dieses Nummernpaar schon.</translation>
        </message>
        <message>
            <source>Look up the customer's address, then open Held Numbers to see which conversation.</source>
            <translation>Die Adresse des Kunden abfragen; Belegte Nummern zeigt dann, welche Konversation.</translation>
        </message>
        <message>
            <source>Held numbers</source>
            <translation>Belegte Nummern</translation>
        </message>
    </context>
    <context>
        <name>HeldNumbersDialog</name>
        <message>
            <source>Held Numbers</source>
            <translation>Belegte Nummern</translation>
        </message>
        <message>
            <source>Copy SID</source>
            <translation>SID kopieren</translation>
        </message>
        <message>
            <source>Copy as note</source>
            <translation>Als Notiz kopieren</translation>
        </message>
        <message>
            <source>Show only open</source>
            <translation>Nur offene zeigen</translation>
        </message>
        <message>
            <source>Show in table</source>
            <translation>In der Tabelle zeigen</translation>
        </message>
        <message>
            <source>Twilio refuses a new conversation between this address and a held number (50416, 80102) until the conversation that holds it is closed.</source>
            <translation>Twilio lehnt eine neue Konversation dieser Adresse mit einer belegten Nummer ab (50416, 80102), bis die belegende Konversation geschlossen ist.</translation>
        </message>
        <message>
            <source>Not all conversations are loaded. More numbers may be held.</source>
            <translation>Nicht alle Konversationen sind geladen: weitere Nummern können belegt sein.</translation>
        </message>
        <message>
            <source>These conversations use none of your numbers. Look up the customer's address.</source>
            <translation>Diese Konversationen verwenden keine eigene Nummer. Die Adresse des Kunden abfragen.</translation>
        </message>
        <message>
            <source>None of your numbers is held. You can start a new conversation with each of them.</source>
            <translation>Keine eigene Nummer ist belegt. Mit jeder kann eine neue Konversation beginnen.</translation>
        </message>
        <message>
            <source>An open conversation holds 1 of your {n} numbers.</source>
            <translation>Eine offene Konversation belegt 1 der {n} eigenen Nummern.</translation>
        </message>
        <message>
            <source>Open conversations hold {held} of your {n} numbers.</source>
            <translation>Offene Konversationen belegen {held} der {n} eigenen Nummern.</translation>
        </message>
        <message>
            <source>Own number</source>
            <translation>Eigene Nummer</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>Konversations-SID</translation>
        </message>
        <message>
            <source>Friendly name</source>
            <translation>Anzeigename</translation>
        </message>
        <message>
            <source>free</source>
            <translation>frei</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>kein Name</translation>
        </message>
        <message>
            <source>held: {state}</source>
            <translation>belegt: {state}</translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>Konversations-SID kopiert</translation>
        </message>
        <message>
            <source>Copied the held numbers</source>
            <translation>Belegte Nummern kopiert</translation>
        </message>
    </context>
    <context>
        <name>HelpViewer</name>
        <message>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>Search help</source>
            <translation>Hilfe durchsuchen</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Hilfeseite</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nichts gefunden</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Back to the account</source>
            <translation>Zurück zum Konto</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Import from twilio-cli</source>
            <translation>Aus twilio-cli übernehmen</translation>
        </message>
        <message>
            <source>No twilio-cli profiles with an API key were found.</source>
            <translation>Keine twilio-cli-Profile mit API-Schlüssel gefunden.</translation>
        </message>
        <message>
            <source>twilio-cli keeps these secrets in a plain text file, which stays unchanged. Delete profiles you no longer need, or create an API key for Convolook only.</source>
            <translation>Die Datei von twilio-cli enthält diese Geheimnisse im Klartext und bleibt, wie sie ist. Nicht mehr gebrauchte Profile dort löschen, oder einen Schlüssel übernehmen, der nur für Convolook angelegt ist.</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>Der Schlüsselbund des Systems antwortet noch nicht…</translation>
        </message>
        <message>
            <source>Imported as {name}.</source>
            <translation>Übernommen als {name}.</translation>
        </message>
        <message>
            <source>{name} (active)</source>
            <translation>{name} (aktiv)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>{name} übernehmen</translation>
        </message>
        <message>
            <source>already added as {name}</source>
            <translation>schon hinzugefügt als {name}</translation>
        </message>
        <message>
            <source>same account as {name}, with another key</source>
            <translation>dasselbe Konto wie {name}, mit anderem Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>Input</name>
        <message>
            <source>unknown type of address</source>
            <translation>keine bekannte Form von Adresse</translation>
        </message>
        <message>
            <source>chat identity</source>
            <translation>Chat-Identität</translation>
        </message>
        <message>
            <source>short code?</source>
            <translation>Kurzwahl?</translation>
        </message>
        <message>
            <source>email as address</source>
            <translation>E-Mail als Adresse</translation>
        </message>
        <message>
            <source>email as chat identity</source>
            <translation>E-Mail als Chat-Identität</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>WhatsApp user without a visible number</source>
            <translation>WhatsApp-Nutzer ohne sichtbare Nummer</translation>
        </message>
        <message>
            <source>RCS</source>
            <translation>RCS</translation>
        </message>
        <message>
            <source>Messenger</source>
            <translation>Messenger</translation>
        </message>
        <message>
            <source>no country code</source>
            <translation>keine Ländervorwahl</translation>
        </message>
        <message>
            <source>too short</source>
            <translation>zu kurz</translation>
        </message>
        <message>
            <source>number range not in use</source>
            <translation>nicht vergebener Nummernbereich</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>zu lang</translation>
        </message>
        <message>
            <source>older form</source>
            <translation>ältere Form</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>mobil</translation>
        </message>
        <message>
            <source>1 leading or trailing space removed</source>
            <translation>1 Leerzeichen am Rand entfernt</translation>
        </message>
        <message>
            <source>{count} leading or trailing spaces removed</source>
            <translation>{count} Leerzeichen am Rand entfernt</translation>
        </message>
        <message>
            <source>{count} participants. Look them up together or one of them.</source>
            <translation>{count} Teilnehmer. Zusammen abfragen oder einen davon.</translation>
        </message>
        <message>
            <source>No country code, and no country is set for numbers without +.</source>
            <translation>Keine Ländervorwahl, und für Nummern ohne + ist kein Land eingestellt.</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} und {last}</translation>
        </message>
        <message>
            <source>{troubles}. Twilio compares exactly.</source>
            <translation>{troubles}. Twilio vergleicht Zeichen für Zeichen.</translation>
        </message>
        <message>
            <source>decimal places</source>
            <translation>Nachkommastellen</translation>
        </message>
        <message>
            <source>extension</source>
            <translation>Durchwahl</translation>
        </message>
        <message>
            <source>further digits</source>
            <translation>weitere Ziffern</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>prefix</source>
            <translation>Präfix</translation>
        </message>
        <message>
            <source>link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>Parameter</translation>
        </message>
        <message>
            <source>{kind} “{text}”</source>
            <translation>{kind} „{text}“</translation>
        </message>
        <message>
            <source>Leaves out: {parts}.</source>
            <translation>Lässt weg: {parts}.</translation>
        </message>
        <message>
            <source>Puts “{text}” from the link in front.</source>
            <translation>Setzt „{text}“ aus dem Link davor.</translation>
        </message>
        <message>
            <source>1 hidden character</source>
            <translation>1 unsichtbares Zeichen</translation>
        </message>
        <message>
            <source>{count} hidden characters</source>
            <translation>{count} unsichtbare Zeichen</translation>
        </message>
        <message>
            <source>differs from Twilio's form</source>
            <translation>andere Schreibweise als bei Twilio</translation>
        </message>
        <message>
            <source>spreadsheet mark</source>
            <translation>Zeichen eines Tabellenprogramms</translation>
        </message>
        <message>
            <source>quotation marks</source>
            <translation>Anführungszeichen</translation>
        </message>
        <message>
            <source>percent-encoding</source>
            <translation>Prozentkodierung</translation>
        </message>
        <message>
            <source>full-width characters</source>
            <translation>vollbreite Zeichen</translation>
        </message>
        <message>
            <source>prefix given twice</source>
            <translation>doppeltes Präfix</translation>
        </message>
        <message>
            <source>country code in small letters</source>
            <translation>Länderkürzel in Kleinbuchstaben</translation>
        </message>
        <message>
            <source>spaces</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <source>brackets</source>
            <translation>Klammern</translation>
        </message>
        <message>
            <source>punctuation</source>
            <translation>Satzzeichen</translation>
        </message>
        <message>
            <source>digits other than 0 to 9</source>
            <translation>andere Ziffern als 0 bis 9</translation>
        </message>
        <message>
            <source>dialling prefix instead of +</source>
            <translation>eine gewählte Vorwahl statt +</translation>
        </message>
        <message>
            <source>missing + before the country code</source>
            <translation>kein + vor der Ländervorwahl</translation>
        </message>
        <message>
            <source>digits dialled only inside the country</source>
            <translation>nur im Inland gewählte Ziffern</translation>
        </message>
        <message>
            <source>This is a conversation SID. Enter opens the conversation.</source>
            <translation>Das ist eine Konversations-SID. Die Eingabetaste öffnet die Konversation.</translation>
        </message>
        <message>
            <source>This is a user SID. Enter looks up the user's conversations.</source>
            <translation>Das ist eine Benutzer-SID. Die Eingabetaste fragt dessen Konversationen ab.</translation>
        </message>
        <message>
            <source>This is a service SID. Enter selects the service.</source>
            <translation>Das ist eine Dienst-SID. Die Eingabetaste wählt den Dienst.</translation>
        </message>
        <message>
            <source>This is an Account SID, not a participant.</source>
            <translation>Das ist eine Account SID, kein Teilnehmer.</translation>
        </message>
        <message>
            <source>This is an API key SID, not a participant.</source>
            <translation>Das ist die SID eines API-Schlüssels, kein Teilnehmer.</translation>
        </message>
        <message>
            <source>This is a message SID, not a participant.</source>
            <translation>Das ist eine Nachrichten-SID, kein Teilnehmer.</translation>
        </message>
        <message>
            <source>This is a Flex SID, not a participant.</source>
            <translation>Das ist eine Flex-SID, kein Teilnehmer.</translation>
        </message>
        <message>
            <source>This is a webhook SID, not a participant.</source>
            <translation>Das ist eine Webhook-SID, kein Teilnehmer.</translation>
        </message>
        <message>
            <source>This is a role SID, not a participant.</source>
            <translation>Das ist eine Rollen-SID, kein Teilnehmer.</translation>
        </message>
        <message>
            <source>This is a call SID, not a participant.</source>
            <translation>Das ist eine Anruf-SID, kein Teilnehmer.</translation>
        </message>
        <message>
            <source>This is a request ID, not a participant.</source>
            <translation>Das ist eine Anfrage-ID, kein Teilnehmer.</translation>
        </message>
        <message>
            <source>This is a participant's link. Enter opens the conversation.</source>
            <translation>Das ist der Link eines Teilnehmers. Die Eingabetaste öffnet die Konversation.</translation>
        </message>
        <message>
            <source>This is a participant SID. Paste its conversation's SID or link instead.</source>
            <translation>Das ist eine Teilnehmer-SID. Stattdessen SID oder Link der Konversation einfügen.</translation>
        </message>
        <message>
            <source>This is a Twilio SID ({prefix}…), not a participant.</source>
            <translation>Das ist eine SID von Twilio ({prefix}…), kein Teilnehmer.</translation>
        </message>
        <message>
            <source>{length} characters. Twilio takes at most {most}.</source>
            <translation>{length} Zeichen. Twilio nimmt höchstens {most}.</translation>
        </message>
        <message>
            <source>Contains a broken character.</source>
            <translation>Enthält ein beschädigtes Zeichen.</translation>
        </message>
        <message>
            <source>As phone number</source>
            <translation>Als Telefonnummer</translation>
        </message>
        <message>
            <source>Twilio's form</source>
            <translation>Schreibweise von Twilio</translation>
        </message>
        <message>
            <source>Only the participant</source>
            <translation>Nur der Teilnehmer</translation>
        </message>
        <message>
            <source>What the link says</source>
            <translation>Was der Link sagt</translation>
        </message>
        <message>
            <source>Without the last digit</source>
            <translation>Ohne die letzte Ziffer</translation>
        </message>
        <message>
            <source>Remove hidden characters only</source>
            <translation>Nur unsichtbare Zeichen entfernen</translation>
        </message>
        <message>
            <source>In small letters</source>
            <translation>In Kleinbuchstaben</translation>
        </message>
        <message>
            <source>As email</source>
            <translation>Als E-Mail</translation>
        </message>
        <message>
            <source>Plain SMS number</source>
            <translation>Einfache SMS-Nummer</translation>
        </message>
        <message>
            <source>As identity</source>
            <translation>Als Identität</translation>
        </message>
        <message>
            <source>As address</source>
            <translation>Als Adresse</translation>
        </message>
        <message>
            <source>Line {number}</source>
            <translation>Zeile {number}</translation>
        </message>
        <message>
            <source>Only no. {number}</source>
            <translation>Nur Nr. {number}</translation>
        </message>
    </context>
    <context>
        <name>InterpretationLine</name>
        <message>
            <source>Choose country…</source>
            <translation>Land wählen…</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Anzeigen</translation>
        </message>
        <message numerus="yes">
            <source>%n suggestions</source>
            <translation>
                <numerusform>%n Vorschlag</numerusform>
                <numerusform>%n Vorschläge</numerusform>
            </translation>
        </message>
        <message>
            <source>The exact text sent to Twilio appears here.</source>
            <translation>Hier steht genau der Text, der an Twilio gesendet wird.</translation>
        </message>
        <message>
            <source>Sends</source>
            <translation>Sendet</translation>
        </message>
        <message>
            <source>Searches {count} forms</source>
            <translation>Fragt {count} Formen ab</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>und {count} weitere</translation>
        </message>
        <message>
            <source>no other form fits this text</source>
            <translation>keine andere Form passt zu diesem Text</translation>
        </message>
        <message>
            <source>Sent as typed</source>
            <translation>Sendet wie getippt</translation>
        </message>
        <message>
            <source>Look up all {count}</source>
            <translation>Alle {count} abfragen</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Öffnet</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Use this form</source>
            <translation>Diese Form verwenden</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>verborgen</translation>
        </message>
        <message>
            <source>{length} of {most}</source>
            <translation>{length} von {most}</translation>
        </message>
    </context>
    <context>
        <name>JsonText</name>
        <message>
            <source>Raw JSON</source>
            <translation>Rohes JSON</translation>
        </message>
    </context>
    <context>
        <name>Keyring</name>
        <message>
            <source>The account {account} has a region without an edge, or an edge without a region.</source>
            <translation>Das Konto {account} hat eine Region ohne Edge, oder eine Edge ohne Region.</translation>
        </message>
        <message>
            <source>Open Accounts…, choose {account}, then region and edge, and save.</source>
            <translation>Unter Konten… das Konto {account} wählen, dann Region und Edge, und speichern.</translation>
        </message>
        <message>
            <source>The secret is kept until you quit.</source>
            <translation>Das Geheimnis bleibt bis zum Programmende.</translation>
        </message>
        <message>
            <source>This computer has no keyring.</source>
            <translation>Kein Schlüsselbund auf diesem Computer.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>Der Schlüsselbund ist gesperrt.</translation>
        </message>
        <message>
            <source>Keyring access was denied.</source>
            <translation>Der Zugriff auf den Schlüsselbund wurde verweigert.</translation>
        </message>
        <message>
            <source>Windows stores secrets of at most {most} characters. This one is longer.</source>
            <translation>Windows bewahrt Geheimnisse mit höchstens {most} Zeichen auf, und dieses ist länger.</translation>
        </message>
        <message>
            <source>The keyring did not answer in time.</source>
            <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>Waiting for the keyring was cancelled.</source>
            <translation>Das Warten auf den Schlüsselbund wurde abgebrochen.</translation>
        </message>
        <message>
            <source>The keyring could not store the secret.</source>
            <translation>Der Schlüsselbund konnte das Geheimnis nicht speichern.</translation>
        </message>
        <message>
            <source>Start a keyring such as GNOME Keyring or KWallet, then save again.</source>
            <translation>Einen Schlüsselbund wie GNOME Keyring oder KWallet starten, dann erneut speichern.</translation>
        </message>
        <message>
            <source>Check that only the secret was pasted.</source>
            <translation>Prüfen, ob nur das Geheimnis eingefügt wurde.</translation>
        </message>
        <message>
            <source>Unlock the keyring, then save again.</source>
            <translation>Den Schlüsselbund entsperren, dann erneut speichern.</translation>
        </message>
        <message>
            <source>The account was renamed, but its secret could not be moved.</source>
            <translation>Das Konto ist umbenannt, aber das Geheimnis ließ sich nicht verschieben.</translation>
        </message>
        <message>
            <source>{why} It may still be in the keyring as {entry}. Type the secret again to store it under the new name.</source>
            <translation>{why} Es liegt womöglich noch als {entry} im Schlüsselbund. Erneut eingegeben wird es unter dem neuen Namen gespeichert.</translation>
        </message>
        <message>
            <source>The secret could not be removed from the keyring.</source>
            <translation>Das Geheimnis ließ sich nicht aus dem Schlüsselbund entfernen.</translation>
        </message>
        <message>
            <source>{why} Remove the entry {entry} with your system's keyring program, or revoke the key at Twilio.</source>
            <translation>{why} Den Eintrag {entry} mit dem Schlüsselbund-Programm des Systems entfernen, oder den Schlüssel bei Twilio widerrufen.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or enter the secret in Accounts… to continue without it.</source>
            <translation>Entsperren und erneut versuchen, oder das Geheimnis unter Konten… eingeben, um ohne ihn weiterzumachen.</translation>
        </message>
        <message>
            <source>Open Accounts…, select {account} and enter the secret.</source>
            <translation>Unter Konten… das Konto {account} wählen und das Geheimnis eingeben.</translation>
        </message>
        <message>
            <source>The secret of {account} is not in a keyring on this computer.</source>
            <translation>Kein Schlüsselbund auf diesem Computer enthält das Geheimnis von {account}.</translation>
        </message>
        <message>
            <source>The keyring is locked, so the secret of {account} cannot be read.</source>
            <translation>Der Schlüsselbund ist gesperrt; das Geheimnis von {account} ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Keyring access was denied, so the secret of {account} cannot be read.</source>
            <translation>Die Rückfrage des Schlüsselbunds wurde abgelehnt; das Geheimnis von {account} ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The keyring has no secret for {account}.</source>
            <translation>Der Schlüsselbund enthält kein Geheimnis für {account}.</translation>
        </message>
        <message>
            <source>Its dialog may be behind this window. Answer it and try again.</source>
            <translation>Sein Fenster liegt womöglich hinter diesem. Dort antworten und erneut versuchen.</translation>
        </message>
        <message>
            <source>Its dialog may still be open. Answer it and try again.</source>
            <translation>Sein Fenster ist womöglich noch offen. Dort antworten und erneut versuchen.</translation>
        </message>
        <message>
            <source>No account selected.</source>
            <translation>Kein Konto ist gewählt.</translation>
        </message>
        <message>
            <source>Select an account, or add one in Accounts…</source>
            <translation>Ein Konto wählen, oder unter Konten… eines hinzufügen.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts of this region.</source>
            <translation>Die Organisation erlaubt keine Konten dieser Region.</translation>
        </message>
        <message>
            <source>Choose an account of that region, or ask whoever manages this computer.</source>
            <translation>Ein Konto jener Region wählen, oder die Verwaltung dieses Computers fragen.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts that sign in with an Auth Token.</source>
            <translation>Die Organisation erlaubt keine Konten, die sich mit einem Auth-Token anmelden.</translation>
        </message>
        <message>
            <source>Create an API key in the Twilio Console, then enter it in Accounts…</source>
            <translation>In der Twilio Console einen API-Schlüssel anlegen und unter Konten… eingeben</translation>
        </message>
        <message>
            <source>Your organisation does not allow requests to this account's host.</source>
            <translation>Die Organisation erlaubt keine Anfragen an den Host dieses Kontos.</translation>
        </message>
        <message>
            <source>Choose another account, or ask whoever manages this computer.</source>
            <translation>Ein anderes Konto wählen, oder die Verwaltung dieses Computers fragen.</translation>
        </message>
        <message>
            <source>Your organisation does not allow the demo account.</source>
            <translation>Die Organisation erlaubt das Demokonto nicht.</translation>
        </message>
        <message>
            <source>Choose an account, or add one in Accounts…</source>
            <translation>Ein Konto wählen oder unter Konten… hinzufügen</translation>
        </message>
        <message>
            <source>Only one of TWILIO_REGION and TWILIO_EDGE is set.</source>
            <translation>Von TWILIO_REGION und TWILIO_EDGE ist nur eines gesetzt.</translation>
        </message>
        <message>
            <source>Set both or neither, then start Convolook again.</source>
            <translation>Beide oder keines setzen, dann Convolook neu starten.</translation>
        </message>
        <message>
            <source>The keyring could not return the secret of {account}.</source>
            <translation>Der Schlüsselbund konnte das Geheimnis von {account} nicht herausgeben.</translation>
        </message>
        <message>
            <source>No keyring can be reached.</source>
            <translation>Kein Schlüsselbund ist erreichbar.</translation>
        </message>
        <message>
            <source>The keyring has no entry for it.</source>
            <translation>Der Schlüsselbund hat dafür keinen Eintrag.</translation>
        </message>
        <message>
            <source>The keyring reported a failure.</source>
            <translation>Der Schlüsselbund meldete einen Fehler.</translation>
        </message>
    </context>
    <context>
        <name>KindControl</name>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
    </context>
    <context>
        <name>LinkBar</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ Zurück</translation>
        </message>
        <message>
            <source>Back one step</source>
            <translation>Einen Schritt zurück</translation>
        </message>
        <message>
            <source>Back one step (Alt+Left)</source>
            <translation>Einen Schritt zurück (Alt+Links)</translation>
        </message>
        <message>
            <source>‹ Conversation</source>
            <translation>‹ Konversation</translation>
        </message>
        <message>
            <source>Back to conversation</source>
            <translation>Zurück zur Konversation</translation>
        </message>
    </context>
    <context>
        <name>LoadingPage</name>
        <message>
            <source>Loading: {what}</source>
            <translation>Lädt: {what}</translation>
        </message>
    </context>
    <context>
        <name>LookupMessages</name>
        <message numerus="yes">
            <source>%n of {total} participants failed.</source>
            <translation>
                <numerusform>%n von {total} Teilnehmern fehlgeschlagen.</numerusform>
                <numerusform>%n von {total} Teilnehmern fehlgeschlagen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The others were not searched, as they would fail too.</source>
            <translation>Die übrigen wurden nicht abgefragt, denn auch sie würden scheitern.</translation>
        </message>
        <message>
            <source>Resume searches them again.</source>
            <translation>Fortsetzen fragt sie erneut ab.</translation>
        </message>
        <message>
            <source>the default service</source>
            <translation>der Standarddienst</translation>
        </message>
        <message>
            <source>No answer from: {services}. Other results are kept. Resume asks only these again.</source>
            <translation>Keine Antwort von: {services}. Was die anderen gaben, bleibt; Fortsetzen fragt nur diese erneut.</translation>
        </message>
        <message>
            <source>Only the default service was searched: the list of services could not be read.</source>
            <translation>Nur der Standarddienst wurde abgefragt: die Liste der Dienste war nicht zu lesen.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n services were searched: the list of services was cut off.</source>
            <translation>
                <numerusform>Nur %n Dienst wurde abgefragt: die Liste brach ab.</numerusform>
                <numerusform>Nur die ersten %n Dienste wurden abgefragt: die Liste brach ab.</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume reads the rest of the list and searches those services.</source>
            <translation>Fortsetzen liest den Rest der Liste und fragt diese Dienste ab.</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations name another participant than you looked up.</source>
            <translation>
                <numerusform>%n Konversation nennt einen anderen Teilnehmer als abgefragt.</numerusform>
                <numerusform>%n Konversationen nennen einen anderen Teilnehmer als abgefragt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Marked in the table. Look up again. If it happens again, tell your network team.</source>
            <translation>In der Tabelle markiert. Erneut abfragen. Bleibt es so, die Netzwerkbetreuung informieren.</translation>
        </message>
        <message>
            <source>{rows} conversations are loaded. There are more.</source>
            <translation>{rows} Konversationen sind geladen, und es gibt mehr.</translation>
        </message>
        <message>
            <source>Load all pauses here to keep the window fast. Press it again to continue.</source>
            <translation>Alle laden hält hier inne, damit das Fenster flink bleibt. Erneutes Drücken macht weiter.</translation>
        </message>
    </context>
    <context>
        <name>Many</name>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Same as line {n}, searched once</source>
            <translation>Wie Zeile {n}, einmal abgefragt</translation>
        </message>
        <message>
            <source>No country; sent as typed</source>
            <translation>Kein Land; wird wie getippt gesendet</translation>
        </message>
        <message>
            <source>Email: identity or address?</source>
            <translation>E-Mail: Identität oder Adresse?</translation>
        </message>
        <message>
            <source>Digits only: identity or address?</source>
            <translation>Nur Ziffern: Identität oder Adresse?</translation>
        </message>
        <message>
            <source>Part of the text is left out</source>
            <translation>Ein Teil des Textes entfällt</translation>
        </message>
        <message>
            <source>Several participants in one line</source>
            <translation>Mehrere Teilnehmer in einer Zeile</translation>
        </message>
        <message>
            <source>The spreadsheet changed the last digits</source>
            <translation>Das Tabellenprogramm hat die letzten Ziffern verändert</translation>
        </message>
        <message>
            <source>A SID, not a participant</source>
            <translation>Eine SID, kein Teilnehmer</translation>
        </message>
        <message>
            <source>Longer than 256 characters</source>
            <translation>Länger als 256 Zeichen</translation>
        </message>
        <message>
            <source>Contains a broken character</source>
            <translation>Enthält ein beschädigtes Zeichen</translation>
        </message>
        <message>
            <source>More than {n} participants</source>
            <translation>Mehr als {n} Teilnehmer</translation>
        </message>
        <message>
            <source>Left out by you</source>
            <translation>Selbst weggelassen</translation>
        </message>
        <message>
            <source>The file cannot be read. Check that you may open it.</source>
            <translation>Die Datei ist nicht lesbar. Prüfen, ob das Öffnen erlaubt ist.</translation>
        </message>
        <message>
            <source>That is not a file. Choose a text, CSV or XLSX file.</source>
            <translation>Das ist keine Datei. Eine Text-, CSV- oder XLSX-Datei wählen.</translation>
        </message>
        <message>
            <source>The file is too large. Keep one sheet with the participants, at most {n} MB.</source>
            <translation>Die Datei ist zu groß. Nur ein Blatt mit den Teilnehmern behalten, höchstens {n} MB.</translation>
        </message>
        <message>
            <source>The file is neither text, CSV nor XLSX, or it is damaged or locked.</source>
            <translation>Die Datei ist weder Text noch CSV noch XLSX, oder sie ist beschädigt oder gesperrt.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n gefunden</numerusform>
                <numerusform>%n gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: {why}</source>
            <translation>Fehlgeschlagen: {why}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Wird abgefragt…</translation>
        </message>
        <message>
            <source>Not searched yet</source>
            <translation>Noch nicht abgefragt</translation>
        </message>
    </context>
    <context>
        <name>ManyBand</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Fehlgeschlagene wiederholen</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Liste zeigen</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>{n} of {total} done</source>
            <translation>{n} von {total} fertig</translation>
        </message>
        <message>
            <source>{n} found</source>
            <translation>{n} gefunden</translation>
        </message>
        <message>
            <source>{n} not found</source>
            <translation>{n} nicht gefunden</translation>
        </message>
        <message>
            <source>{n} failed</source>
            <translation>{n} fehlgeschlagen</translation>
        </message>
        <message>
            <source>{n} searching</source>
            <translation>{n} in Arbeit</translation>
        </message>
    </context>
    <context>
        <name>ManyDialog</name>
        <message>
            <source>Look Up Many</source>
            <translation>Mehrere abfragen</translation>
        </message>
        <message>
            <source>Column {n}</source>
            <translation>Spalte {n}</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Paste or type one participant per line</source>
            <translation>Einen Teilnehmer je Zeile einfügen oder eintippen</translation>
        </message>
        <message>
            <source>The list is hidden while masking is on.</source>
            <translation>Die Liste ist verborgen, solange Personendaten verborgen sind.</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Datei öffnen…</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Send numbers in the international form</source>
            <translation>Nummern in internationaler Form senden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Look up many participants</source>
            <translation>Mehrere Teilnehmer abfragen</translation>
        </message>
        <message>
            <source>Check what will be sent. Nothing has been sent yet.</source>
            <translation>Prüfen, was gesendet wird. Noch wurde nichts gesendet.</translation>
        </message>
        <message>
            <source>At most 3 at a time</source>
            <translation>Höchstens 3 gleichzeitig</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Lists (*.txt *.csv *.tsv *.xlsx)</source>
            <translation>Listen (*.txt *.csv *.tsv *.xlsx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>to look up</source>
            <translation>abzufragen</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>zweifelhaft</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>doppelt</translation>
        </message>
        <message>
            <source>not searched</source>
            <translation>nicht abgefragt</translation>
        </message>
        <message>
            <source>Look up {n}</source>
            <translation>{n} abfragen</translation>
        </message>
        <message>
            <source>Select a line to change what it sends.</source>
            <translation>Eine Zeile auswählen, um zu ändern, was sie sendet.</translation>
        </message>
        <message>
            <source>Line {n} sends</source>
            <translation>Zeile {n} sendet</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
    </context>
    <context>
        <name>ManyModel</name>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Eingefügt</translation>
        </message>
        <message>
            <source>Will be sent</source>
            <translation>Wird gesendet</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>not searched</source>
            <translation>nicht abgefragt</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Retry</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Twilio's help</source>
            <translation>Hilfe von Twilio</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Details kopieren</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Show the whole message</source>
            <translation>Ganze Meldung zeigen</translation>
        </message>
        <message>
            <source>Copied the details</source>
            <translation>Details kopiert</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Loaded rows are kept. Resume continues from here.</source>
            <translation>Geladene Zeilen bleiben. Fortsetzen macht hier weiter.</translation>
        </message>
        <message>
            <source>Twilio is busy. Retrying in {seconds} s</source>
            <translation>Twilio ist ausgelastet. Neuer Versuch in {seconds} s</translation>
        </message>
        <message>
            <source>Twilio has a problem. Retrying in {seconds} s</source>
            <translation>Twilio hat ein Problem. Neuer Versuch in {seconds} s</translation>
        </message>
        <message>
            <source>No answer yet. Retrying in {seconds} s</source>
            <translation>Noch keine Antwort. Neuer Versuch in {seconds} s</translation>
        </message>
        <message>
            <source>No connection to Twilio. Retrying in {seconds} s</source>
            <translation>Keine Verbindung zu Twilio. Neuer Versuch in {seconds} s</translation>
        </message>
        <message>
            <source>The lookup failed unexpectedly.</source>
            <translation>Die Abfrage scheiterte auf unvorhergesehene Weise.</translation>
        </message>
        <message>
            <source>Try again. Copy details collects what the developers need.</source>
            <translation>Erneut versuchen. Details kopieren enthält, was die Entwickler wissen wollen.</translation>
        </message>
        <message>
            <source>Nothing to look up.</source>
            <translation>Es gibt nichts abzufragen.</translation>
        </message>
        <message>
            <source>Enter an identity or an address.</source>
            <translation>Eine Identität oder Adresse eingeben.</translation>
        </message>
        <message>
            <source>The text is longer than Twilio's limit of 256 characters.</source>
            <translation>Der Text ist länger als 256 Zeichen; mehr vergleicht Twilio nicht.</translation>
        </message>
        <message>
            <source>Shorten it. No participant can have a longer one.</source>
            <translation>Kürzen: kein Teilnehmer kann einen längeren haben.</translation>
        </message>
        <message>
            <source>The text contains a broken character that cannot be sent.</source>
            <translation>Der Text enthält ein beschädigtes Zeichen, das sich nicht senden lässt.</translation>
        </message>
        <message>
            <source>Type it again, or copy it from another source.</source>
            <translation>Neu eintippen, oder von anderswo einfügen.</translation>
        </message>
        <message>
            <source>This is not a conversation service SID.</source>
            <translation>Das ist keine SID eines Konversationsdienstes.</translation>
        </message>
        <message>
            <source>It starts with IS, followed by 32 digits or letters from a to f.</source>
            <translation>Sie beginnt mit IS, gefolgt von 32 Ziffern oder Buchstaben von a bis f.</translation>
        </message>
        <message>
            <source>No connection to Twilio within {seconds} seconds.</source>
            <translation>Keine Verbindung zu Twilio innerhalb von {seconds} Sekunden.</translation>
        </message>
        <message>
            <source>Check the network, firewall and proxy.</source>
            <translation>Das Netz prüfen, und ob eine Firewall oder ein Proxy dazwischensteht.</translation>
        </message>
        <message>
            <source>Twilio did not answer within {seconds} seconds.</source>
            <translation>Twilio hat {seconds} Sekunden lang nicht geantwortet.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Gleich noch einmal versuchen.</translation>
        </message>
        <message>
            <source>This computer has no network connection.</source>
            <translation>Dieser Computer hat keine Netzverbindung.</translation>
        </message>
        <message>
            <source>Connect it, then try again.</source>
            <translation>Verbinden, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Twilio's host name was not found.</source>
            <translation>Der Name des Twilio-Hosts wurde nicht gefunden.</translation>
        </message>
        <message>
            <source>Check this network's name servers (DNS), and the account's region and edge.</source>
            <translation>Den Namensserver (DNS) dieses Netzes prüfen, und Region und Edge des Kontos.</translation>
        </message>
        <message>
            <source>The connection was refused.</source>
            <translation>Die Verbindung wurde abgelehnt.</translation>
        </message>
        <message>
            <source>The connection was lost.</source>
            <translation>Die Verbindung ging verloren.</translation>
        </message>
        <message>
            <source>Correct {variable} in the environment.</source>
            <translation>{variable} in der Umgebung berichtigen.</translation>
        </message>
        <message>
            <source>Correct the proxy in the system's settings.</source>
            <translation>Den Proxy in den Systemeinstellungen berichtigen.</translation>
        </message>
        <message>
            <source>Correct the proxy in Settings.</source>
            <translation>Den Proxy in den Einstellungen berichtigen.</translation>
        </message>
        <message>
            <source>The proxy setting names a SOCKS proxy, which cannot be used.</source>
            <translation>Eingestellt ist ein SOCKS-Proxy, der sich nicht nutzen lässt.</translation>
        </message>
        <message>
            <source>The proxy setting is not the address of a proxy.</source>
            <translation>Die Proxy-Einstellung ist keine Adresse eines Proxys.</translation>
        </message>
        <message>
            <source>The proxy does not answer with TLS, although its URL begins with https://.</source>
            <translation>Der Proxy antwortet nicht mit TLS, obwohl seine URL mit „https://“ beginnt.</translation>
        </message>
        <message>
            <source>Most proxy addresses start with http://, also for encrypted connections.</source>
            <translation>Die meisten Proxys werden mit „http://“ eingetragen, auch für verschlüsselte Verbindungen.</translation>
        </message>
        <message>
            <source>The proxy cannot be reached.</source>
            <translation>Der Proxy ist nicht erreichbar.</translation>
        </message>
        <message>
            <source>The proxy could not connect to Twilio.</source>
            <translation>Der Proxy konnte Twilio nicht erreichen.</translation>
        </message>
        <message>
            <source>The proxy blocked the request.</source>
            <translation>Der Proxy hat die Anfrage nicht durchgelassen.</translation>
        </message>
        <message>
            <source>Check the proxy setting, or ask the proxy's administrator to allow twilio.com.</source>
            <translation>Die Proxy-Einstellung prüfen, oder beim Betreiber des Proxys twilio.com freigeben lassen.</translation>
        </message>
        <message>
            <source>The proxy offers only sign-in methods that Convolook does not support ({methods}).</source>
            <translation>Der Proxy bietet nur Anmeldeverfahren, die Convolook nicht unterstützt ({methods}).</translation>
        </message>
        <message>
            <source>Run a helper such as Px or Cntlm on this computer and enter it as the proxy in Settings.</source>
            <translation>Ein Hilfsprogramm wie Px oder Cntlm auf diesem Computer starten und in den Einstellungen als Proxy eintragen.</translation>
        </message>
        <message>
            <source>The proxy rejected the user name and password (407).</source>
            <translation>Der Proxy hat Benutzername und Passwort abgelehnt (407).</translation>
        </message>
        <message>
            <source>Correct them in Settings, Proxy sign-in…, or in HTTPS_PROXY.</source>
            <translation>Unter Einstellungen, Proxy-Anmeldung…, oder in HTTPS_PROXY berichtigen.</translation>
        </message>
        <message>
            <source>The proxy requires a user name and password (407).</source>
            <translation>Der Proxy verlangt Benutzernamen und Passwort (407).</translation>
        </message>
        <message>
            <source>Enter them in Settings, Proxy sign-in…, then try again.</source>
            <translation>Unter Einstellungen, Proxy-Anmeldung…, eingeben und erneut versuchen.</translation>
        </message>
        <message>
            <source>SSL_CERT_FILE names a file without readable certificates.</source>
            <translation>SSL_CERT_FILE nennt eine Datei ohne lesbare Zertifikate.</translation>
        </message>
        <message>
            <source>Correct it, or remove it from the environment.</source>
            <translation>Berichtigen, oder aus der Umgebung entfernen.</translation>
        </message>
        <message>
            <source>The connection is not trusted: its certificate was issued by “{issuer}”.</source>
            <translation>Der Verbindung ist nicht zu trauen: ihr Zertifikat stammt von „{issuer}“.</translation>
        </message>
        <message>
            <source>If a company proxy inspects encrypted connections, add its certificate to the system's trust store.</source>
            <translation>Öffnet ein Firmen-Proxy verschlüsselte Verbindungen, gehört sein Zertifikat in den Zertifikatsspeicher des Systems.</translation>
        </message>
        <message>
            <source>No trusted, encrypted connection to Twilio.</source>
            <translation>Keine vertrauenswürdige, verschlüsselte Verbindung zu Twilio.</translation>
        </message>
        <message>
            <source>Check this computer's date, and whether a proxy inspects encrypted connections.</source>
            <translation>Das Datum dieses Computers prüfen, und ob ein Proxy verschlüsselte Verbindungen öffnet.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, press Copy details and send them to your network administrator or Twilio.</source>
            <translation>Erneut versuchen; bleibt es dabei, Details kopieren: für den Betreiber des Netzes oder für Twilio.</translation>
        </message>
        <message>
            <source>The network returned a web page instead of Twilio's answer.</source>
            <translation>Statt der Antwort von Twilio kam eine Webseite.</translation>
        </message>
        <message>
            <source>You may need to sign in to this network: open a browser, then try again.</source>
            <translation>Womöglich verlangt dieses Netz eine Anmeldung: einen Browser öffnen, dann erneut versuchen.</translation>
        </message>
        <message>
            <source>The answer is not in the expected format.</source>
            <translation>Die Antwort hat nicht das erwartete Format.</translation>
        </message>
        <message>
            <source>The answer is larger than {megabytes} MB. Reading stopped.</source>
            <translation>Die Antwort ist größer als {megabytes} MB und wurde nicht weiter gelesen.</translation>
        </message>
        <message>
            <source>Twilio's answer was cut off.</source>
            <translation>Die Antwort von Twilio brach mittendrin ab.</translation>
        </message>
        <message>
            <source>The answer redirects elsewhere. Redirects are not followed.</source>
            <translation>Die Antwort verweist an einen anderen Ort; dem wird nicht gefolgt.</translation>
        </message>
        <message>
            <source>Your credentials were not sent there. Networks that require a sign-in do this.</source>
            <translation>Die Zugangsdaten wurden nicht dorthin gesendet. So verhält sich ein Netz, das eine Anmeldung verlangt.</translation>
        </message>
        <message>
            <source>The answer contains a link outside Twilio's API. It is not followed.</source>
            <translation>Die Antwort enthält einen Link, der aus der API von Twilio hinausführt; ihm wird nicht gefolgt.</translation>
        </message>
        <message>
            <source>Your credentials were not sent there.</source>
            <translation>Die Zugangsdaten wurden nicht dorthin gesendet.</translation>
        </message>
        <message>
            <source>Twilio's list keeps repeating. Loading stopped.</source>
            <translation>Die Liste von Twilio wiederholt sich ohne Ende; das Laden hielt an.</translation>
        </message>
        <message>
            <source>Look up again.</source>
            <translation>Von vorn abfragen.</translation>
        </message>
        <message>
            <source>Twilio's answer does not match its documentation.</source>
            <translation>Die Antwort von Twilio entspricht nicht der Dokumentation.</translation>
        </message>
    </context>
    <context>
        <name>NoMatchesPage</name>
        <message>
            <source>Nothing matches the filter</source>
            <translation>Nichts passt zum Filter</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Filter leeren</translation>
        </message>
        <message>
            <source>{n} conversations are loaded. Filter: {filter}</source>
            <translation>{n} Konversationen sind geladen. Filter: {filter}</translation>
        </message>
        <message>
            <source>1 conversation is loaded. Filter: {filter}</source>
            <translation>1 Konversation ist geladen. Filter: {filter}</translation>
        </message>
    </context>
    <context>
        <name>NothingFoundPage</name>
        <message>
            <source>Twilio compares exactly, so a typo looks like an unknown participant. This was searched:</source>
            <translation>Twilio vergleicht Zeichen für Zeichen und kann einen unbekannten Teilnehmer nicht von einem vertippten unterscheiden. Abgefragt wurde:</translation>
        </message>
        <message>
            <source>Try instead</source>
            <translation>Stattdessen versuchen</translation>
        </message>
        <message>
            <source>Nothing found for any of these {n} forms</source>
            <translation>Nichts gefunden für alle {n} Formen</translation>
        </message>
        <message>
            <source>Nothing found for this identity</source>
            <translation>Nichts gefunden für diese Identität</translation>
        </message>
        <message>
            <source>Nothing found for this address</source>
            <translation>Nichts gefunden für diese Adresse</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Copy this text</source>
            <translation>Diesen Text kopieren</translation>
        </message>
        <message>
            <source>Search all services of this account</source>
            <translation>Alle Dienste dieses Kontos abfragen</translation>
        </message>
        <message>
            <source>Also search the other service of this account</source>
            <translation>Auch den anderen Dienst dieses Kontos abfragen</translation>
        </message>
        <message>
            <source>Also search the other {n} services of this account</source>
            <translation>Auch die anderen {n} Dienste dieses Kontos abfragen</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
        <message>
            <source>Copied the searched text</source>
            <translation>Abgefragten Text kopiert</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Group MMS: Twilio lists only participants with their own address. People who joined a group text through another number cannot be found.</source>
            <translation>Gruppen-MMS: Twilio führt nur Teilnehmer mit eigener Adresse auf. Wer über eine andere Nummer in einer Gruppe ist, lässt sich hier nicht finden.</translation>
        </message>
        <message>
            <source>Identities are case-sensitive.</source>
            <translation>Identitäten unterscheiden Groß- und Kleinschreibung.</translation>
        </message>
        <message>
            <source>If it was stored as a chat identity</source>
            <translation>Falls als Chat-Identität gespeichert</translation>
        </message>
        <message>
            <source>If it was stored as an address</source>
            <translation>Falls als Adresse gespeichert</translation>
        </message>
        <message>
            <source>The number before the country's renumbering in {year}</source>
            <translation>Die Nummer, wie sie vor der Umstellung des Landes {year} war</translation>
        </message>
        <message>
            <source>The number since the country's renumbering in {year}</source>
            <translation>Die Nummer, wie sie seit der Umstellung des Landes {year} ist</translation>
        </message>
        <message>
            <source>The international form of this number</source>
            <translation>Die internationale Form dieser Nummer</translation>
        </message>
        <message>
            <source>The form Twilio uses</source>
            <translation>Schreibweise von Twilio</translation>
        </message>
        <message>
            <source>Only the participant in it</source>
            <translation>Nur der Teilnehmer darin</translation>
        </message>
        <message>
            <source>What the link says</source>
            <translation>Was der Link sagt</translation>
        </message>
        <message>
            <source>Without the last digit, which may be an extension</source>
            <translation>Ohne die letzte Ziffer, die eine Durchwahl sein kann</translation>
        </message>
        <message>
            <source>Without the hidden characters</source>
            <translation>Ohne die unsichtbaren Zeichen</translation>
        </message>
        <message>
            <source>In small letters</source>
            <translation>In Kleinbuchstaben</translation>
        </message>
        <message>
            <source>The identity as Flex writes it, or the email address behind it</source>
            <translation>Die Identität, wie Flex sie schreibt, oder die E-Mail-Adresse dahinter</translation>
        </message>
        <message>
            <source>One of the pasted lines</source>
            <translation>Eine der eingefügten Zeilen</translation>
        </message>
        <message>
            <source>One of the pasted participants</source>
            <translation>Einer der eingefügten Teilnehmer</translation>
        </message>
        <message>
            <source>The same number on WhatsApp</source>
            <translation>Dieselbe Nummer bei WhatsApp</translation>
        </message>
        <message>
            <source>The same number on RCS</source>
            <translation>Dieselbe Nummer bei RCS</translation>
        </message>
        <message>
            <source>The plain number, for SMS and MMS</source>
            <translation>Die einfache Nummer, für SMS und MMS</translation>
        </message>
        <message>
            <source>Another form in which the country's mobile numbers are stored</source>
            <translation>Eine andere Form, in der Mobilnummern des Landes gespeichert sind</translation>
        </message>
    </context>
    <context>
        <name>NothingLoadedPage</name>
        <message>
            <source>No conversations loaded</source>
            <translation>Keine Konversationen geladen</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>‹ Back to the table</source>
            <translation>‹ Zurück zur Tabelle</translation>
        </message>
    </context>
    <context>
        <name>ParticipantField</name>
        <message>
            <source>Participant</source>
            <translation>Teilnehmer</translation>
        </message>
    </context>
    <context>
        <name>PlainDialog</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>Someone who is not an administrator owns it or can change it.</source>
            <translation>Sie gehört nicht der Administration oder andere können sie ändern.</translation>
        </message>
        <message>
            <source>It or its folder is a link.</source>
            <translation>Sie oder ihr Ordner ist ein Link.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Sie ist nicht lesbar.</translation>
        </message>
        <message>
            <source>It is not JSON.</source>
            <translation>Sie ist kein JSON.</translation>
        </message>
        <message>
            <source>It contains something this version does not know.</source>
            <translation>Sie enthält etwas, das diese Version nicht kennt.</translation>
        </message>
        <message>
            <source>Your organisation's policy cannot be used: personal data stays masked, and only lookups with API keys work.</source>
            <translation>Die Richtlinie der Organisation ist unbrauchbar: Personendaten bleiben verborgen, und nur Abfragen mit API-Schlüssel gehen.</translation>
        </message>
        <message>
            <source>{why} Ask whoever manages this computer to check {path}.</source>
            <translation>{why} Die Verwaltung dieses Computers bitten, {path} zu prüfen.</translation>
        </message>
        <message>
            <source>Set by your organisation.</source>
            <translation>Von der Organisation festgelegt.</translation>
        </message>
        <message>
            <source>Not allowed by your organisation.</source>
            <translation>Von der Organisation nicht erlaubt.</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
    </context>
    <context>
        <name>ProxySignInDialog</name>
        <message>
            <source>Proxy sign-in</source>
            <translation>Proxy-Anmeldung</translation>
        </message>
        <message>
            <source>Looking for the proxy…</source>
            <translation>Proxy wird gesucht…</translation>
        </message>
        <message>
            <source>Send them to this proxy without encryption</source>
            <translation>Unverschlüsselt an diesen Proxy senden</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Benutzername</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>No proxy is in use.</source>
            <translation>Es wird kein Proxy verwendet.</translation>
        </message>
        <message>
            <source>The setting for {proxy} already contains a user name.</source>
            <translation>Die Einstellung von {proxy} enthält schon einen Benutzernamen.</translation>
        </message>
        <message>
            <source>For {proxy}. Stored only in the keyring.</source>
            <translation>Für {proxy}. Nur im Schlüsselbund gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>QueryBar</name>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Vor</translation>
        </message>
        <message>
            <source>All forms of this contact</source>
            <translation>Alle Schreibweisen</translation>
        </message>
        <message>
            <source>Search identity, number, WhatsApp and RCS at once and combine the results</source>
            <translation>Identität, Nummer, WhatsApp und RCS zugleich abfragen und die Antworten zusammenlegen</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Abfragen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Chat identity or email</source>
            <translation>Chat-Identität oder E-Mail</translation>
        </message>
        <message>
            <source>Phone number, WhatsApp address or email</source>
            <translation>Telefonnummer, WhatsApp-Adresse oder E-Mail</translation>
        </message>
        <message numerus="yes">
            <source>%n participants</source>
            <translation>
                <numerusform>%n Teilnehmer</numerusform>
                <numerusform>%n Teilnehmer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sends one lookup for each of %n participants.</source>
            <translation>
                <numerusform>Sendet eine Abfrage für %n Teilnehmer.</numerusform>
                <numerusform>Sendet je eine Abfrage für %n Teilnehmer.</numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses: {addresses}, identities: {identities}</source>
            <translation>Adressen: {addresses}, Identitäten: {identities}</translation>
        </message>
    </context>
    <context>
        <name>RawContent</name>
        <message>
            <source>Formatted JSON</source>
            <translation>Formatiertes JSON</translation>
        </message>
        <message>
            <source>Select one conversation to see its raw data</source>
            <translation>Eine Konversation auswählen, um sie wie empfangen zu sehen</translation>
        </message>
    </context>
    <context>
        <name>RawView</name>
        <message>
            <source>Reveal</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Alles kopieren</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>verborgen</translation>
        </message>
        <message numerus="yes">
            <source>%n characters are not shown. Copy all includes everything</source>
            <translation>
                <numerusform>%n Zeichen fehlt hier; Alles kopieren liefert alles</numerusform>
                <numerusform>%n Zeichen fehlen hier; Alles kopieren liefert alles</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the raw JSON</source>
            <translation>Rohes JSON kopiert</translation>
        </message>
    </context>
    <context>
        <name>RegionBox</name>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Edge</translation>
        </message>
        <message>
            <source>Another region and edge…</source>
            <translation>Andere Region und Edge…</translation>
        </message>
        <message>
            <source>A region needs an edge: set both or neither.</source>
            <translation>Zur Region gehört eine Edge: beide oder keine.</translation>
        </message>
        <message>
            <source>An edge needs a region: set both or neither.</source>
            <translation>Zur Edge gehört eine Region: beide oder keine.</translation>
        </message>
        <message>
            <source>Only lowercase letters, digits and hyphens, such as ie1 and dublin.</source>
            <translation>Nur Kleinbuchstaben, Ziffern und Bindestriche, wie ie1 und dublin.</translation>
        </message>
        <message>
            <source>Keys are valid in one region only. Host: {host}</source>
            <translation>Schlüssel gehören zu einer Region. Host: {host}</translation>
        </message>
        <message>
            <source>Ireland supports chat only: addresses find nothing there.</source>
            <translation>Irland hat nur Chat: Adressen finden dort nichts.</translation>
        </message>
        <message>
            <source>Twilio offers no Conversations in Australia.</source>
            <translation>Twilio bietet in Australien keine Conversations an.</translation>
        </message>
    </context>
    <context>
        <name>RequestWords</name>
        <message numerus="yes">
            <source>%n participants</source>
            <translation>
                <numerusform>%n Teilnehmer</numerusform>
                <numerusform>%n Teilnehmer</numerusform>
            </translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identität</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>{first} and other forms</source>
            <translation>{first} und andere Formen</translation>
        </message>
        <message>
            <source>{query} in all services</source>
            <translation>{query} in allen Diensten</translation>
        </message>
        <message>
            <source>{query} in {service}</source>
            <translation>{query} in {service}</translation>
        </message>
    </context>
    <context>
        <name>RequestsDialog</name>
        <message>
            <source>Requests of this session</source>
            <translation>Anfragen dieser Sitzung</translation>
        </message>
        <message>
            <source>Newest first. Queries and answers are not kept, and nothing is stored.</source>
            <translation>Die neuesten zuerst. Weder Abfragen noch Antworten stehen hier, und nichts wird gespeichert.</translation>
        </message>
        <message>
            <source>Copy for Twilio Support</source>
            <translation>Für den Support von Twilio kopieren</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>Anfrage-ID</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Pfad</translation>
        </message>
    </context>
    <context>
        <name>ResultsHead</name>
        <message>
            <source>Filter by state or channel</source>
            <translation>Nach Status oder Kanal filtern</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>Mehr laden</translation>
        </message>
        <message>
            <source>Load all</source>
            <translation>Alle laden</translation>
        </message>
        <message>
            <source>{n} held</source>
            <translation>{n} belegt</translation>
        </message>
        <message>
            <source>Held numbers: {n}</source>
            <translation>Belegte Nummern: {n}</translation>
        </message>
        <message>
            <source>Your numbers held by open conversations of this address</source>
            <translation>Eigene Nummern, die offene Konversationen dieser Adresse belegen</translation>
        </message>
    </context>
    <context>
        <name>ResultsPane</name>
        <message>
            <source>Period: {period}</source>
            <translation>Zeitraum: {period}</translation>
        </message>
    </context>
    <context>
        <name>RevealedRows</name>
        <message numerus="yes">
            <source>Revealed %n rows</source>
            <translation>
                <numerusform>%n Zeile aufgedeckt</numerusform>
                <numerusform>%n Zeilen aufgedeckt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message>
            <source>Default service</source>
            <translation>Standarddienst</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
        <message>
            <source>One service</source>
            <translation>Ein Dienst</translation>
        </message>
    </context>
    <context>
        <name>ServiceBox</name>
        <message>
            <source>Default service</source>
            <translation>Standarddienst</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
        <message>
            <source>Another service…</source>
            <translation>Anderer Dienst…</translation>
        </message>
    </context>
    <context>
        <name>ServiceDialog</name>
        <message>
            <source>Another service</source>
            <translation>Anderer Dienst</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>Dienst-SID</translation>
        </message>
        <message>
            <source>Use this service</source>
            <translation>Diesen Dienst nehmen</translation>
        </message>
        <message>
            <source>IS and 32 digits or letters from a to f, as in the Twilio Console.</source>
            <translation>IS und 32 Ziffern oder Buchstaben von a bis f, wie in der Twilio Console.</translation>
        </message>
        <message>
            <source>A service SID starts with IS.</source>
            <translation>Eine Dienst-SID beginnt mit IS.</translation>
        </message>
        <message>
            <source>A service SID has 34 characters; this has {count}.</source>
            <translation>Eine Dienst-SID hat 34 Zeichen aus 0 bis 9 und a bis f; hier sind es {count}.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>The settings file is damaged. Convolook started with default settings.</source>
            <translation>Die Einstellungsdatei ist beschädigt. Convolook startet mit den Vorgaben.</translation>
        </message>
        <message>
            <source>The file was kept as {name}. Add your accounts again; their secrets are still in the keyring.</source>
            <translation>Die Datei liegt jetzt als {name} da. Konten neu hinzufügen; ihre Geheimnisse sind noch im Schlüsselbund.</translation>
        </message>
        <message>
            <source>The settings are from a newer version of Convolook. This one started with default settings.</source>
            <translation>Die Einstellungen stammen von einem neueren Convolook. Dieses startet mit den Vorgaben.</translation>
        </message>
        <message>
            <source>The newer file was kept as {name}. Rename it to Convolook.ini for the newer version.</source>
            <translation>Die neuere Datei liegt jetzt als {name} da. Für die neuere Version in Convolook.ini umbenennen.</translation>
        </message>
        <message>
            <source>The settings file cannot be read. Convolook started with default settings and changes nothing.</source>
            <translation>Die Einstellungsdatei ist nicht lesbar. Convolook startet mit den Vorgaben und ändert nichts.</translation>
        </message>
        <message>
            <source>Check that you may read {path}. Until then, accounts and settings are kept only until you quit.</source>
            <translation>Prüfen, ob {path} gelesen werden darf. Bis dahin halten Konten und Einstellungen nur bis zum Programmende.</translation>
        </message>
        <message>
            <source>Settings cannot be saved. They are kept only until you quit.</source>
            <translation>Einstellungen lassen sich nicht speichern. Sie halten bis zum Programmende.</translation>
        </message>
        <message>
            <source>Check that {path} is writable and that the disk is not full.</source>
            <translation>Prüfen, ob {path} beschreibbar und der Datenträger nicht voll ist.</translation>
        </message>
        <message>
            <source>The recent lookups on disk cannot be deleted.</source>
            <translation>Die letzten Abfragen auf der Festplatte lassen sich nicht löschen.</translation>
        </message>
        <message>
            <source>Participants are still named in {path}. Delete this file.</source>
            <translation>In {path} stehen noch Teilnehmer. Diese Datei löschen.</translation>
        </message>
        <message>
            <source>Enter it as http://host:port.</source>
            <translation>In der Form http://host:port angeben.</translation>
        </message>
        <message>
            <source>SOCKS proxies are not supported. Enter the URL of an HTTP proxy.</source>
            <translation>SOCKS-Proxys gehen nicht; die URL eines HTTP-Proxys angeben.</translation>
        </message>
        <message>
            <source>No user name and password here: settings are a plain text file. Use HTTPS_PROXY instead.</source>
            <translation>Kein Benutzername und Passwort: Einstellungen sind eine Klartextdatei. Dafür gibt es HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>No country</source>
            <translation>Kein Land</translation>
        </message>
        <message>
            <source>Rows per load</source>
            <translation>Zeilen pro Abruf</translation>
        </message>
        <message>
            <source>A lookup pauses here and offers to load more.</source>
            <translation>Eine Abfrage hält dort inne und bietet an, mehr zu laden.</translation>
        </message>
        <message>
            <source>Country for numbers without +</source>
            <translation>Land für Nummern ohne +</translation>
        </message>
        <message>
            <source>Numbers without + are read as numbers of this country.</source>
            <translation>Nummern ohne + werden als Nummern dieses Landes gelesen.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Twilio's own terms, such as states, are not translated.</source>
            <translation>Begriffe von Twilio, etwa Status, werden nicht übersetzt.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <source>Follows the system, or stays light or dark.</source>
            <translation>Folgt dem System, oder bleibt hell oder dunkel.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Size of everything in the window.</source>
            <translation>Macht das ganze Fenster größer oder kleiner.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Zeiten</translation>
        </message>
        <message>
            <source>Exports always use UTC.</source>
            <translation>Exporte verwenden immer UTC.</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>Lokal</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Relative, such as 2 h ago</source>
            <translation>Relativ, etwa vor 2 Std.</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nie</translation>
        </message>
        <message>
            <source>After {n} min</source>
            <translation>Nach {n} min</translation>
        </message>
        <message>
            <source>After {n} s</source>
            <translation>Nach {n} s</translation>
        </message>
        <message>
            <source>Mask personal data at start</source>
            <translation>Personendaten beim Start verbergen</translation>
        </message>
        <message>
            <source>Otherwise, keep the last setting.</source>
            <translation>Sonst bleibt die letzte Einstellung.</translation>
        </message>
        <message>
            <source>Recent lookups</source>
            <translation>Letzte Abfragen</translation>
        </message>
        <message>
            <source>The last 20 of each account. They contain personal data.</source>
            <translation>Die letzten 20 je Konto. Sie enthalten Personendaten.</translation>
        </message>
        <message>
            <source>Not remembered</source>
            <translation>Nicht merken</translation>
        </message>
        <message>
            <source>Until I quit</source>
            <translation>Bis zum Programmende</translation>
        </message>
        <message>
            <source>Kept on this computer</source>
            <translation>Auf diesem Computer behalten</translation>
        </message>
        <message>
            <source>Back and Forward</source>
            <translation>Zurück und Vor</translation>
        </message>
        <message>
            <source>Keeps the last 20 lookups of a window in memory until results are cleared.</source>
            <translation>Behält die letzten 20 Abfragen eines Fensters im Speicher, bis die Ergebnisse geleert werden.</translation>
        </message>
        <message>
            <source>Clear results</source>
            <translation>Ergebnisse leeren</translation>
        </message>
        <message>
            <source>After this time without keyboard or mouse use.</source>
            <translation>Nach dieser Zeit ohne Tastatur und Maus.</translation>
        </message>
        <message>
            <source>Clear the clipboard</source>
            <translation>Zwischenablage leeren</translation>
        </message>
        <message>
            <source>Only if it still contains what Convolook copied.</source>
            <translation>Nur wenn sie noch enthält, was hier kopiert wurde.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Connections to this computer never use the proxy.</source>
            <translation>Verbindungen zu diesem Computer gehen nie über den Proxy.</translation>
        </message>
        <message>
            <source>This proxy</source>
            <translation>Dieser</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keiner</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Clear recent lookups</source>
            <translation>Letzte Abfragen löschen</translation>
        </message>
        <message>
            <source>Without a URL no proxy is used.</source>
            <translation>Ohne URL gehen Anfragen ohne Proxy hinaus.</translation>
        </message>
        <message>
            <source>Ticket note</source>
            <translation>Ticketnotiz</translation>
        </message>
        <message>
            <source>Proxy URL</source>
            <translation>Proxy-URL</translation>
        </message>
        <message>
            <source>Proxy sign-in…</source>
            <translation>Proxy-Anmeldung…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>ShellActions</name>
        <message>
            <source>No account</source>
            <translation>Kein Konto</translation>
        </message>
        <message>
            <source>Local time, {zone}</source>
            <translation>Ortszeit, {zone}</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Relative time</source>
            <translation>Relative Zeit</translation>
        </message>
        <message>
            <source>Zoom {n} %</source>
            <translation>Größe {n} %</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Taste</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was sie tut</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Eingabetaste</translation>
        </message>
        <message>
            <source>Look up (in the search field)</source>
            <translation>Abfragen (im Suchfeld)</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Links</translation>
        </message>
        <message>
            <source>Back to the conversation (in the detail pane)</source>
            <translation>Zurück zur Konversation (im Detailbereich)</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Unten</translation>
        </message>
        <message>
            <source>Lookups of this window (in the empty search field)</source>
            <translation>Abfragen dieses Fensters (im leeren Suchfeld)</translation>
        </message>
        <message>
            <source>Menu, Shift+F10</source>
            <translation>Menü, Umschalt+F10</translation>
        </message>
        <message>
            <source>Everything you can do with the current row or value</source>
            <translation>Alles, was mit der aktuellen Zeile oder dem Wert möglich ist</translation>
        </message>
    </context>
    <context>
        <name>SpokenProgress</name>
        <message>
            <source>{n} shown</source>
            <translation>{n} gezeigt</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Add account…</source>
            <translation>Konto hinzufügen…</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Demo ausprobieren</translation>
        </message>
        <message>
            <source>Secrets stay in your system keyring.</source>
            <translation>Geheimnisse bleiben im Schlüsselbund des Systems.</translation>
        </message>
        <message>
            <source>Find every conversation of one participant</source>
            <translation>Jede Konversation eines Teilnehmers finden</translation>
        </message>
        <message>
            <source>Enter a phone number, an address or a chat identity. Convolook finds every conversation of this participant in Twilio Conversations (classic), sorted, readable and ready to copy. It only reads.</source>
            <translation>Telefonnummer, Adresse oder Chat-Identität eingeben. Convolook fragt Twilio Conversations (classic) nach jeder Konversation, zu der sie gehört, und zeigt sie sortiert, lesbar und kopierbar. Es liest nur.</translation>
        </message>
        <message>
            <source>The demo account</source>
            <translation>Das Demokonto</translation>
        </message>
        <message>
            <source>An invented support team with invented customers. It answers like Twilio but works offline: nothing is sent or stored.</source>
            <translation>Ein erfundenes Support-Team mit erfundenen Kunden. Es antwortet wie Twilio, aber aus dem Speicher: nichts wird gesendet, und nichts davon wird gespeichert.</translation>
        </message>
        <message>
            <source>Type or paste a participant above and press Enter. The line below the field shows the exact text that is sent, because Twilio compares exactly.</source>
            <translation>Oben einen Teilnehmer eintippen oder einfügen, dann die Eingabetaste. Die Zeile unter dem Feld zeigt genau den Text, der gesendet wird, denn Twilio vergleicht Zeichen für Zeichen.</translation>
        </message>
        <message>
            <source>Demo participants</source>
            <translation>Demo-Teilnehmer</translation>
        </message>
        <message>
            <source>Click to look one up. Offline, nothing stored.</source>
            <translation>Ein Klick fragt ab. Kein Netz, nichts wird gespeichert.</translation>
        </message>
        <message>
            <source>Most other texts find nothing in the demo. These show failures:</source>
            <translation>Die meisten anderen Texte finden in der Demo nichts. Diese zeigen einen Fehler:</translation>
        </message>
        <message>
            <source>1 conversation</source>
            <translation>1 Konversation</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} Konversationen</translation>
        </message>
        <message>
            <source>Four numbers, three held</source>
            <translation>Vier Nummern, drei belegt</translation>
        </message>
        <message>
            <source>The busy customer</source>
            <translation>Die vielbeschäftigte Kundin</translation>
        </message>
        <message>
            <source>Chat identity, two services</source>
            <translation>Chat-Identität, zwei Dienste</translation>
        </message>
        <message>
            <source>Enough for many pages</source>
            <translation>Genug für viele Seiten</translation>
        </message>
        <message>
            <source>WhatsApp user without a number</source>
            <translation>WhatsApp-Nutzer ohne Nummer</translation>
        </message>
        <message>
            <source>RCS</source>
            <translation>RCS</translation>
        </message>
        <message>
            <source>Email, identity or address?</source>
            <translation>E-Mail: Identität oder Adresse?</translation>
        </message>
        <message>
            <source>Group MMS, found only in part</source>
            <translation>Gruppen-MMS, nur zum Teil zu finden</translation>
        </message>
        <message>
            <source>Name in another script</source>
            <translation>Name in anderer Schrift</translation>
        </message>
        <message>
            <source>Mexico, stored the old way</source>
            <translation>Mexiko, auf die alte Art gespeichert</translation>
        </message>
        <message>
            <source>Nothing found: see the suggestions</source>
            <translation>Nichts gefunden: siehe die Vorschläge</translation>
        </message>
        <message>
            <source>Every odd value the API can return</source>
            <translation>Jeder seltsame Wert der API</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Show times in another zone</source>
            <translation>Zeiten in anderer Zone zeigen</translation>
        </message>
        <message>
            <source>Personal data masked</source>
            <translation>Personendaten verborgen</translation>
        </message>
        <message>
            <source>Personal data visible</source>
            <translation>Personendaten sichtbar</translation>
        </message>
        <message>
            <source>Show personal data</source>
            <translation>Personendaten anzeigen</translation>
        </message>
        <message>
            <source>Mask personal data</source>
            <translation>Personendaten verbergen</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>1 conversation</source>
            <translation>1 Konversation</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} Konversationen</translation>
        </message>
        <message>
            <source>loading</source>
            <translation>lädt</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>vollständig</translation>
        </message>
        <message>
            <source>more available</source>
            <translation>weitere vorhanden</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>unvollständig</translation>
        </message>
        <message>
            <source>{n} shown</source>
            <translation>{n} gezeigt</translation>
        </message>
        <message>
            <source>loading services</source>
            <translation>liest die Liste der Dienste</translation>
        </message>
        <message>
            <source>refreshing</source>
            <translation>wird aktualisiert</translation>
        </message>
        <message>
            <source>sorted among loaded rows</source>
            <translation>unter geladenen Zeilen sortiert</translation>
        </message>
        <message>
            <source>results of the previous lookup</source>
            <translation>vorherige Abfrage</translation>
        </message>
        <message>
            <source>as of {time}</source>
            <translation>Stand {time}</translation>
        </message>
        <message>
            <source>service {n} of {total}</source>
            <translation>Dienst {n} von {total}</translation>
        </message>
        <message>
            <source>search {n} of {total}</source>
            <translation>Abfrage {n} von {total}</translation>
        </message>
        <message>
            <source>default service</source>
            <translation>Standarddienst</translation>
        </message>
        <message>
            <source>all {n} services</source>
            <translation>alle {n} Dienste</translation>
        </message>
        <message>
            <source>all services</source>
            <translation>alle Dienste</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>found in hidden attributes</source>
            <translation>gefunden in verborgenen Attributen</translation>
        </message>
        <message>
            <source>unreadable row, see Raw</source>
            <translation>unlesbare Zeile, siehe Rohdaten</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>kein Name</translation>
        </message>
        <message>
            <source>values of an unexpected type, see Raw</source>
            <translation>Werte von anderer Art als dokumentiert, siehe Rohdaten</translation>
        </message>
        <message>
            <source>names another participant than you looked up</source>
            <translation>nennt einen anderen Teilnehmer als abgefragt</translation>
        </message>
        <message>
            <source>new since last refresh</source>
            <translation>neu seit der letzten Aktualisierung</translation>
        </message>
        <message>
            <source>no longer listed</source>
            <translation>nicht mehr aufgeführt</translation>
        </message>
        <message>
            <source>state changed</source>
            <translation>anderer Status als zuvor</translation>
        </message>
        <message>
            <source>changed since last refresh</source>
            <translation>geändert seit der letzten Aktualisierung</translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation>{n} neu</translation>
        </message>
        <message>
            <source>{n} updated</source>
            <translation>{n} aktualisiert</translation>
        </message>
        <message>
            <source>{n} no longer listed</source>
            <translation>{n} nicht mehr aufgeführt</translation>
        </message>
        <message>
            <source>Nothing has changed since {time}</source>
            <translation>Nichts geändert seit {time}</translation>
        </message>
        <message>
            <source>{changes} since {time}</source>
            <translation>{changes} seit {time}</translation>
        </message>
        <message>
            <source>in attributes</source>
            <translation>in Attributen</translation>
        </message>
    </context>
    <context>
        <name>TicketNote</name>
        <message>
            <source>Conversation</source>
            <translation>Konversation</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Erstellt</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Geschlossen ab</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Dienst</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Proxy-Adresse</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <source>No period</source>
            <translation>Kein Zeitraum</translation>
        </message>
        <message>
            <source>No conversation with a date is loaded.</source>
            <translation>Keine Konversation mit Datum ist geladen.</translation>
        </message>
        <message>
            <source>{n} conversations, last updated between {first} and {last}: {active} active, {inactive} inactive, {closed} closed, {other} other.</source>
            <translation>{n} Konversationen, zuletzt geändert von {first} bis {last}: {active} active, {inactive} inactive, {closed} closed, {other} andere.</translation>
        </message>
        <message>
            <source>Most in {period}: {n}.</source>
            <translation>Die meisten in {period}: {n}.</translation>
        </message>
        <message>
            <source>Chosen period: {period}.</source>
            <translation>Gewählter Zeitraum: {period}.</translation>
        </message>
        <message>
            <source>other</source>
            <translation>andere</translation>
        </message>
        <message>
            <source>1 conversation</source>
            <translation>1 Konversation</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} Konversationen</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>kein Name</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>dd.MM.</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>d MMM yyyy</source>
            <translation>dd.MM.yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>dd.MM.</translation>
        </message>
        <message>
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <source>in {span}</source>
            <translation>in {span}</translation>
        </message>
        <message>
            <source>{span} ago</source>
            <translation>vor {span}</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} Std.</translation>
        </message>
        <message>
            <source>{n} d {m} h</source>
            <translation>{n} T. {m} Std.</translation>
        </message>
        <message>
            <source>{n} y</source>
            <translation>{n} J.</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} T.</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <source>agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>bot</source>
            <translation>Bot</translation>
        </message>
        <message>
            <source>system</source>
            <translation>System</translation>
        </message>
        <message>
            <source>{side}, no longer a participant</source>
            <translation>{side}, nicht mehr Teilnehmer</translation>
        </message>
        <message>
            <source>file without a name</source>
            <translation>Datei ohne Namen</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>gesendet</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>zugestellt</translation>
        </message>
        <message>
            <source>read</source>
            <translation>gelesen</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <source>{word} for some</source>
            <translation>bei manchen {word}</translation>
        </message>
    </context>
    <context>
        <name>TranscriptList</name>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Load earlier</source>
            <translation>Frühere laden</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Delivery: {words}</source>
            <translation>Zustellung: {words}</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n messages</source>
            <translation>
                <numerusform>%n Nachricht kopiert</numerusform>
                <numerusform>%n Nachrichten kopiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the transcript</source>
            <translation>Verlauf kopiert</translation>
        </message>
        <message>
            <source>Save transcript</source>
            <translation>Verlauf speichern</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>Markdown (*.md)</source>
            <translation>Markdown (*.md)</translation>
        </message>
        <message>
            <source>HTML (*.html)</source>
            <translation>HTML (*.html)</translation>
        </message>
        <message>
            <source>The transcript was not printed</source>
            <translation>Der Verlauf wurde nicht gedruckt</translation>
        </message>
        <message>
            <source>Sent the transcript to the printer</source>
            <translation>Verlauf an den Drucker gesendet</translation>
        </message>
        <message>
            <source>Copy Messages</source>
            <translation>Nachrichten kopieren</translation>
        </message>
        <message>
            <source>Copy Message</source>
            <translation>Nachricht kopieren</translation>
        </message>
        <message>
            <source>Open Message</source>
            <translation>Nachricht öffnen</translation>
        </message>
        <message>
            <source>Check Delivery</source>
            <translation>Zustellung prüfen</translation>
        </message>
        <message>
            <source>Reveal This One</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Show Raw JSON</source>
            <translation>Rohes JSON zeigen</translation>
        </message>
        <message>
            <source>Message as received</source>
            <translation>Nachricht wie empfangen</translation>
        </message>
        <message>
            <source>Copy Transcript</source>
            <translation>Verlauf kopieren</translation>
        </message>
        <message>
            <source>Save Transcript…</source>
            <translation>Verlauf speichern…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 Nachricht</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Keine Nachrichten</translation>
        </message>
        <message>
            <source>{messages}, earlier ones not loaded</source>
            <translation>{messages}, frühere nicht geladen</translation>
        </message>
    </context>
    <context>
        <name>TwilioMessages</name>
        <message>
            <source>Twilio refused the request.</source>
            <translation>Twilio hat die Anfrage abgelehnt.</translation>
        </message>
        <message>
            <source>Twilio says: “{message}”.</source>
            <translation>Twilio sagt: „{message}“.</translation>
        </message>
        <message>
            <source>Copy details collects what Twilio Support needs.</source>
            <translation>Details kopieren enthält, was der Support von Twilio wissen will.</translation>
        </message>
        <message>
            <source>Twilio asks you to wait until {time}.</source>
            <translation>Twilio bittet, bis {time} zu warten.</translation>
        </message>
        <message>
            <source>Try again after that.</source>
            <translation>Dann erneut versuchen.</translation>
        </message>
        <message>
            <source>Keys are valid in one region: check region ({region}) and edge, then the secret. Keys of another account and test credentials are rejected too.</source>
            <translation>Schlüssel gehören zu einer Region: Region ({region}) und Edge prüfen, dann das Geheimnis. Auch Schlüssel eines anderen Kontos und Testzugangsdaten werden abgelehnt.</translation>
        </message>
        <message>
            <source>Twilio rejected the key.</source>
            <translation>Twilio hat den Schlüssel abgelehnt.</translation>
        </message>
        <message>
            <source>The Twilio account is suspended, closed or not active.</source>
            <translation>Das Twilio-Konto ist gesperrt, geschlossen oder nicht aktiv.</translation>
        </message>
        <message>
            <source>The Twilio account is not active.</source>
            <translation>Das Twilio-Konto ist nicht aktiv.</translation>
        </message>
        <message>
            <source>Check the account in the Twilio Console, or choose another account.</source>
            <translation>Das Konto in der Twilio Console ansehen, oder ein anderes wählen.</translation>
        </message>
        <message>
            <source>The key is not allowed to read conversations.</source>
            <translation>Der Schlüssel darf keine Konversationen lesen.</translation>
        </message>
        <message>
            <source>Grant the restricted key permission for Conversations in the Twilio Console, or use a standard key.</source>
            <translation>Dem eingeschränkten Schlüssel in der Twilio Console das Recht für Conversations geben, oder einen Standardschlüssel nehmen.</translation>
        </message>
        <message>
            <source>Copy details collects what the developers need.</source>
            <translation>Details kopieren enthält, was die Entwickler wissen wollen.</translation>
        </message>
        <message>
            <source>Look up again.</source>
            <translation>Von vorn abfragen.</translation>
        </message>
        <message>
            <source>Twilio accepts an identity or an address, not both.</source>
            <translation>Twilio nimmt eine Identität oder eine Adresse, gefragt wurde nach beidem.</translation>
        </message>
        <message>
            <source>Twilio did not accept the page size.</source>
            <translation>Twilio hat die Seitengröße nicht angenommen.</translation>
        </message>
        <message>
            <source>Twilio's list can no longer be continued.</source>
            <translation>Die Liste von Twilio lässt sich nicht mehr fortsetzen.</translation>
        </message>
        <message>
            <source>Twilio did not accept part of the request.</source>
            <translation>Twilio hat einen Teil der Anfrage nicht angenommen.</translation>
        </message>
        <message>
            <source>Check the identity or address, and the service.</source>
            <translation>Identität oder Adresse prüfen, und den Dienst.</translation>
        </message>
        <message>
            <source>Conversations are not available in the region {region}.</source>
            <translation>Conversations gibt es in der Region {region} nicht.</translation>
        </message>
        <message>
            <source>Choose another region and edge for this account, with a key of that region.</source>
            <translation>Für dieses Konto eine andere Region und Edge wählen, mit einem Schlüssel jener Region.</translation>
        </message>
        <message>
            <source>It may have been deleted, or belong to another service, account or region.</source>
            <translation>Gelöscht, oder es gehört zu einem anderen Dienst, Konto oder einer anderen Region.</translation>
        </message>
        <message>
            <source>This conversation service does not exist.</source>
            <translation>Twilio kennt diesen Konversationsdienst nicht.</translation>
        </message>
        <message>
            <source>Choose another service. It may belong to another account or region.</source>
            <translation>Einen anderen Dienst wählen. Womöglich gehört er zu einem anderen Konto oder einer anderen Region.</translation>
        </message>
        <message>
            <source>This conversation does not exist.</source>
            <translation>Twilio kennt diese Konversation nicht.</translation>
        </message>
        <message>
            <source>This participant does not exist in this conversation.</source>
            <translation>Twilio kennt diesen Teilnehmer in dieser Konversation nicht.</translation>
        </message>
        <message>
            <source>This user does not exist.</source>
            <translation>Twilio kennt diesen Benutzer nicht.</translation>
        </message>
        <message>
            <source>Twilio found nothing at this URL.</source>
            <translation>Twilio hat unter dieser URL nichts gefunden.</translation>
        </message>
        <message>
            <source>Check the service, and the account's region and edge.</source>
            <translation>Den Dienst prüfen, und Region und Edge des Kontos.</translation>
        </message>
        <message>
            <source>Twilio is busy with other requests of this account.</source>
            <translation>Twilio ist mit anderen Anfragen dieses Kontos ausgelastet.</translation>
        </message>
        <message>
            <source>Try again in a moment. Other programs of this account may be sending many requests.</source>
            <translation>Gleich noch einmal versuchen. Womöglich fragen andere Programme dieses Kontos zu viel.</translation>
        </message>
        <message>
            <source>Twilio does not allow this request.</source>
            <translation>Twilio erlaubt diese Anfrage nicht.</translation>
        </message>
        <message>
            <source>Check the key's permissions, and whether the account is active.</source>
            <translation>Prüfen, was der Schlüssel darf, und ob das Konto aktiv ist.</translation>
        </message>
        <message numerus="yes">
            <source>Twilio stopped responding after %n conversations.</source>
            <translation>
                <numerusform>Twilio antwortete nach %n Konversation nicht mehr.</numerusform>
                <numerusform>Twilio antwortete nach %n Konversationen nicht mehr.</numerusform>
            </translation>
        </message>
        <message>
            <source>Twilio has a problem and did not answer.</source>
            <translation>Twilio hat ein Problem und gab keine Antwort.</translation>
        </message>
        <message>
            <source>Try again in a moment. See status.twilio.com for known problems.</source>
            <translation>Gleich noch einmal versuchen. status.twilio.com sagt, was Twilio darüber weiß.</translation>
        </message>
    </context>
    <context>
        <name>WantedConversation</name>
        <message>
            <source>The conversation that the link names is not among these.</source>
            <translation>Die Konversation aus dem Link ist nicht darunter.</translation>
        </message>
        <message>
            <source>It may be in another service or account, or belong to somebody else.</source>
            <translation>Womöglich gehört sie zu einem anderen Dienst, Konto oder einer anderen Person.</translation>
        </message>
    </context>
    <context>
        <name>WindowAccounts</name>
        <message>
            <source>Add an account or try the demo to start.</source>
            <translation>Zum Anfangen ein Konto hinzufügen oder die Demo ausprobieren.</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>Der Schlüsselbund des Systems antwortet noch nicht…</translation>
        </message>
        <message>
            <source>It may ask for your password in a separate window.</source>
            <translation>Womöglich fragt er in einem eigenen Fenster nach dem Passwort.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>This link is for another account. The form was filled in; nothing was looked up.</source>
            <translation>Der Link ist für ein anderes Konto. Das Formular ist ausgefüllt, abgefragt wurde nichts.</translation>
        </message>
        <message>
            <source>Switch to {name}</source>
            <translation>Zu {name} wechseln</translation>
        </message>
    </context>
    <context>
        <name>WindowColumns</name>
        <message>
            <source>The limit of {n} attribute columns is reached. Remove one first</source>
            <translation>Es gibt {n} Attributspalten; erst eine entfernen</translation>
        </message>
        <message>
            <source>This value cannot be shown as a column</source>
            <translation>Dieser Wert kann keine Spalte sein</translation>
        </message>
        <message>
            <source>Added the attribute as a column</source>
            <translation>Attribut als Spalte hinzugefügt</translation>
        </message>
        <message>
            <source>Removed the attribute column</source>
            <translation>Attributspalte entfernt</translation>
        </message>
    </context>
    <context>
        <name>WindowCopying</name>
        <message numerus="yes">
            <source>Copied %n conversations</source>
            <translation>
                <numerusform>%n Konversation kopiert</numerusform>
                <numerusform>%n Konversationen kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations with headers</source>
            <translation>
                <numerusform>%n Konversation mit Kopfzeile kopiert</numerusform>
                <numerusform>%n Konversationen mit Kopfzeile kopiert</numerusform>
            </translation>
        </message>
        <message>
            <source>the attribute</source>
            <translation>Attribut</translation>
        </message>
        <message>
            <source>Copied {field}</source>
            <translation>{field} kopiert</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversation SIDs</source>
            <translation>
                <numerusform>%n Konversations-SID kopiert</numerusform>
                <numerusform>%n Konversations-SIDs kopiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>Konversations-SID kopiert</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations as JSON, personal data masked</source>
            <translation>
                <numerusform>%n Konversation als JSON kopiert, Personendaten verborgen</numerusform>
                <numerusform>%n Konversationen als JSON kopiert, Personendaten verborgen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations as JSON</source>
            <translation>
                <numerusform>%n Konversation als JSON kopiert</numerusform>
                <numerusform>%n Konversationen als JSON kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n ticket notes</source>
            <translation>
                <numerusform>%n Ticketnotiz kopiert</numerusform>
                <numerusform>%n Ticketnotizen kopiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the ticket note</source>
            <translation>Ticketnotiz kopiert</translation>
        </message>
        <message>
            <source>Copied the selected text</source>
            <translation>Ausgewählten Text kopiert</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts ausgewählt</translation>
        </message>
        <message numerus="yes">
            <source>Copying %n conversations…</source>
            <translation>
                <numerusform>Kopiert %n Konversation…</numerusform>
                <numerusform>Kopiert %n Konversationen…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WindowExporting</name>
        <message>
            <source>Participant</source>
            <translation>Teilnehmer</translation>
        </message>
        <message numerus="yes">
            <source>Exported %n conversations</source>
            <translation>
                <numerusform>%n Konversation exportiert</numerusform>
                <numerusform>%n Konversationen exportiert</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>WindowFileOpening</name>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Exported conversations (*.json)</source>
            <translation>Exportierte Konversationen (*.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Opening the file…</source>
            <translation>Öffnet die Datei…</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>Die Datei wurde nicht geöffnet</translation>
        </message>
        <message numerus="yes">
            <source>Opened a file with %n conversations</source>
            <translation>
                <numerusform>Datei mit %n Konversation geöffnet</numerusform>
                <numerusform>Datei mit %n Konversationen geöffnet</numerusform>
            </translation>
        </message>
        <message>
            <source>This conversation comes from a file. Its links cannot be opened.</source>
            <translation>Diese Konversation kommt aus einer Datei. Ihre Links lassen sich nicht öffnen.</translation>
        </message>
        <message>
            <source>Look up the participant to open them.</source>
            <translation>Um sie zu öffnen, den Teilnehmer abfragen.</translation>
        </message>
        <message>
            <source>These conversations come from a file.</source>
            <translation>Diese Konversationen kommen aus einer Datei.</translation>
        </message>
        <message>
            <source>These conversations come from a file of {date}.</source>
            <translation>Diese Konversationen kommen aus einer Datei vom {date}.</translation>
        </message>
        <message>
            <source>Twilio is not contacted. A new lookup replaces them.</source>
            <translation>Twilio wird nicht gefragt. Eine neue Abfrage ersetzt sie.</translation>
        </message>
        <message>
            <source>Personal data was masked when the file was written.</source>
            <translation>Personendaten waren beim Schreiben verborgen.</translation>
        </message>
        <message>
            <source>Choose a JSON file exported by Convolook.</source>
            <translation>Eine JSON-Datei wählen, die hier exportiert wurde.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Die Datei ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Check that you may read it.</source>
            <translation>Prüfen, ob das Lesen erlaubt ist.</translation>
        </message>
        <message>
            <source>This is not a regular file.</source>
            <translation>Das ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>The file is too large to be opened.</source>
            <translation>Die Datei ist zu groß zum Öffnen.</translation>
        </message>
        <message>
            <source>Files of up to {n} MB and {rows} conversations can be opened.</source>
            <translation>Zu öffnen sind Dateien bis {n} MB und {rows} Konversationen.</translation>
        </message>
        <message>
            <source>The file is damaged or not JSON.</source>
            <translation>Die Datei ist beschädigt, oder kein JSON.</translation>
        </message>
        <message>
            <source>The file was not exported by Convolook as JSON.</source>
            <translation>Die Datei wurde nicht von Convolook als JSON exportiert.</translation>
        </message>
        <message>
            <source>The file is from a newer version of Convolook.</source>
            <translation>Die Datei stammt von einem neueren Convolook.</translation>
        </message>
        <message>
            <source>Open it with that version.</source>
            <translation>Mit jener Version öffnen.</translation>
        </message>
        <message>
            <source>The file contains no conversations.</source>
            <translation>In der Datei sind keine Konversationen.</translation>
        </message>
    </context>
    <context>
        <name>WindowLinks</name>
        <message>
            <source>Your organisation does not allow reading messages here.</source>
            <translation>Die Organisation erlaubt hier kein Lesen von Nachrichten.</translation>
        </message>
    </context>
    <context>
        <name>WindowMany</name>
        <message>
            <source>Participants of this lookup</source>
            <translation>Teilnehmer dieser Abfrage</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Teilnehmer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Ergebnisse</translation>
        </message>
    </context>
    <context>
        <name>WindowNothingFound</name>
        <message>
            <source>Default service only</source>
            <translation>Nur Standarddienst</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Alle Dienste</translation>
        </message>
    </context>
    <context>
        <name>WindowPastedSids</name>
        <message>
            <source>Service selected</source>
            <translation>Dienst gewählt</translation>
        </message>
        <message>
            <source>Reading the user of this SID…</source>
            <translation>Benutzer dieser SID wird gelesen …</translation>
        </message>
        <message>
            <source>This user has no identity to look up.</source>
            <translation>Dieser Benutzer hat keine Identität zum Abfragen.</translation>
        </message>
    </context>
    <context>
        <name>WindowRecent</name>
        <message>
            <source>Cleared the recent lookups</source>
            <translation>Letzte Abfragen gelöscht</translation>
        </message>
        <message>
            <source>Recent lookups are off; see Settings</source>
            <translation>Letzte Abfragen sind aus; siehe Einstellungen</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Noch keine</translation>
        </message>
        <message>
            <source>&amp;Clear Recent Lookups</source>
            <translation>&amp;Letzte Abfragen löschen</translation>
        </message>
    </context>
    <context>
        <name>WindowSharing</name>
        <message>
            <source>Not copied: the account has a region without an edge</source>
            <translation>Nicht kopiert: das Konto hat eine Region ohne Edge</translation>
        </message>
        <message>
            <source>Copied the cURL command without the secret</source>
            <translation>cURL-Befehl ohne Geheimnis kopiert</translation>
        </message>
        <message>
            <source>Copied the cURL command without secret and participant</source>
            <translation>cURL-Befehl ohne Geheimnis und Teilnehmer kopiert</translation>
        </message>
        <message>
            <source>Not copied: the link would contain the participant, and personal data is masked</source>
            <translation>Nicht kopiert: der Link enthielte den Teilnehmer, und Personendaten sind verborgen</translation>
        </message>
        <message>
            <source>Copied the link to this lookup</source>
            <translation>Link zu dieser Abfrage kopiert</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nichts ausgewählt</translation>
        </message>
    </context>
    <context>
        <name>WindowTranscripts</name>
        <message>
            <source>Saved the transcript</source>
            <translation>Verlauf gespeichert</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Results cleared after {n} min of inactivity</source>
            <translation>Ergebnisse nach {n} min ohne Taste oder Klick geleert</translation>
        </message>
        <message>
            <source>Copied the diagnostics</source>
            <translation>Diagnose kopiert</translation>
        </message>
    </context>
</TS>
