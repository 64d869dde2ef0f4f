<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Convolook</source>
            <translation>À propos de Convolook</translation>
        </message>
        <message>
            <source>Finds every conversation of one participant in Twilio Conversations (classic) v1.</source>
            <translation>Trouve toutes les conversations d'un participant dans Twilio Conversations (classic) v1.</translation>
        </message>
        <message>
            <source>MIT licence. Qt and PySide6 are used under the LGPL v3; their libraries are installed beside Convolook and can be replaced. Convolook is not made by Twilio, and it only reads.</source>
            <translation>Licence MIT. Qt et PySide6 sont utilisés sous LGPL v3 ; leurs bibliothèques se trouvent à côté du programme et peuvent être remplacées. Convolook n'est pas édité par Twilio et ne fait que lire.</translation>
        </message>
        <message>
            <source>Open releases page</source>
            <translation>Ouvrir la page des versions</translation>
        </message>
    </context>
    <context>
        <name>AccountBox</name>
        <message>
            <source>No account</source>
            <translation>Aucun compte</translation>
        </message>
        <message>
            <source>Choose an account</source>
            <translation>Choisir un compte</translation>
        </message>
        <message>
            <source>Accounts…</source>
            <translation>Comptes…</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Supprimer le compte</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Continuer l'édition</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Ne pas enregistrer</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Remove {name} and its secret?</source>
            <translation>Supprimer {name} et son secret ?</translation>
        </message>
        <message>
            <source>The new account is not saved.</source>
            <translation>Le nouveau compte n'est pas enregistré.</translation>
        </message>
        <message>
            <source>{name} has changes that are not saved.</source>
            <translation>{name} a des modifications non enregistrées.</translation>
        </message>
    </context>
    <context>
        <name>AccountForm</name>
        <message>
            <source>Enter a name, such as your team's.</source>
            <translation>Saisir un nom, par exemple celui de l'équipe.</translation>
        </message>
        <message>
            <source>Another account has this name.</source>
            <translation>Un autre compte porte ce nom.</translation>
        </message>
        <message>
            <source>This name is reserved by Convolook.</source>
            <translation>Ce nom est réservé par Convolook.</translation>
        </message>
        <message>
            <source>At most {most} characters.</source>
            <translation>{most} caractères au maximum.</translation>
        </message>
        <message>
            <source>Contains invisible characters.</source>
            <translation>Contient des caractères invisibles.</translation>
        </message>
        <message>
            <source>Copy it from the Twilio Console. It starts with {prefix}.</source>
            <translation>À copier depuis la console Twilio. Commence par {prefix}.</translation>
        </message>
        <message>
            <source>It starts with {prefix}, in capital letters.</source>
            <translation>Commence par {prefix}, en majuscules.</translation>
        </message>
        <message>
            <source>This is an API key SID. It belongs in the field below.</source>
            <translation>C'est un SID de clé d'API. Sa place est dans le champ ci-dessous.</translation>
        </message>
        <message>
            <source>This is an Account SID. It belongs in the field above.</source>
            <translation>C'est un Account SID. Sa place est dans le champ ci-dessus.</translation>
        </message>
        <message>
            <source>This looks like an Auth Token. It belongs in the field Secret.</source>
            <translation>Cela ressemble à un Auth Token. Sa place est dans le champ Secret.</translation>
        </message>
        <message>
            <source>Contains spaces.</source>
            <translation>Contient des espaces.</translation>
        </message>
        <message>
            <source>After {prefix} only digits and the letters a to f are allowed.</source>
            <translation>Après {prefix}, seuls les chiffres et les lettres a à f sont permis.</translation>
        </message>
        <message>
            <source>{count} of {length} characters.</source>
            <translation>{count} caractères sur {length}.</translation>
        </message>
        <message>
            <source>{count} characters; a SID has {length}.</source>
            <translation>{count} caractères ; un SID en a {length}.</translation>
        </message>
        <message>
            <source>Enter the secret of this SID.</source>
            <translation>Saisir le secret de ce SID.</translation>
        </message>
        <message>
            <source>This is a SID, not a secret.</source>
            <translation>C'est un SID, pas un secret.</translation>
        </message>
        <message>
            <source>An Auth Token has 32 characters: digits and the letters a to f.</source>
            <translation>Un Auth Token a 32 caractères : chiffres et lettres a à f.</translation>
        </message>
        <message>
            <source>An API key can be revoked on its own; the Auth Token gives access to the whole account.</source>
            <translation>Une clé d'API peut être révoquée seule ; l'Auth Token ouvre tout le compte.</translation>
        </message>
        <message>
            <source>IS and 32 digits or letters from a to f, as in the Twilio Console.</source>
            <translation>IS et 32 chiffres ou lettres de a à f, comme dans la console Twilio.</translation>
        </message>
        <message>
            <source>Stored only in this computer's keyring.</source>
            <translation>Stocké uniquement dans le trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <source>Stored in the keyring. Type to replace it.</source>
            <translation>Stocké dans le trousseau. Saisir pour remplacer.</translation>
        </message>
        <message>
            <source>Kept until you quit. Type to replace it.</source>
            <translation>Conservé jusqu'à la fermeture. Saisir pour remplacer.</translation>
        </message>
        <message>
            <source>No secret stored. Enter it to sign in again.</source>
            <translation>Aucun secret stocké. Le saisir pour se reconnecter.</translation>
        </message>
        <message>
            <source>Provided with the account.</source>
            <translation>Fourni avec le compte.</translation>
        </message>
        <message>
            <source>Leading or trailing spaces removed ({count}).</source>
            <translation>Espaces de début ou de fin supprimés ({count}).</translation>
        </message>
        <message>
            <source>Shown only once, when the API key is created.</source>
            <translation>Affiché une seule fois, à la création de la clé d'API.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account Info.</source>
            <translation>Dans la console Twilio, sous Account Info.</translation>
        </message>
        <message>
            <source>Any name you recognise, such as your team's.</source>
            <translation>Un nom reconnaissable, par exemple celui de l'équipe.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account Info, on the home page.</source>
            <translation>Dans la console Twilio, sous Account Info, sur la page d'accueil.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account, API keys &amp; tokens.</source>
            <translation>Dans la console Twilio, sous Account, API keys &amp; tokens.</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Nom du compte</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>Account SID</translation>
        </message>
        <message>
            <source>API key SID</source>
            <translation>SID de clé d'API</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secret</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID de service</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Clé d'API</translation>
        </message>
        <message>
            <source>Auth token</source>
            <translation>Auth Token</translation>
        </message>
        <message>
            <source>Sign in with</source>
            <translation>Connexion avec</translation>
        </message>
        <message>
            <source>Region and edge</source>
            <translation>Région et edge</translation>
        </message>
        <message>
            <source>Default service</source>
            <translation>Service par défaut</translation>
        </message>
        <message>
            <source>Colour mark</source>
            <translation>Repère de couleur</translation>
        </message>
    </context>
    <context>
        <name>AccountList</name>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>From TWILIO_* variables, read-only</source>
            <translation>Depuis les variables TWILIO_*, lecture seule</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>Défini par l'organisation</translation>
        </message>
        <message>
            <source>Built in, works offline</source>
            <translation>Intégré, fonctionne hors ligne</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Test connection</source>
            <translation>Tester la connexion</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>En attente du trousseau du système…</translation>
        </message>
        <message>
            <source>Saved. The secret is in the keyring.</source>
            <translation>Enregistré. Le secret est dans le trousseau.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Enregistré.</translation>
        </message>
        <message>
            <source>{name} removed.</source>
            <translation>{name} supprimé.</translation>
        </message>
        <message>
            <source>Twilio</source>
            <translation>Twilio</translation>
        </message>
        <message>
            <source>Connected to {account} in {ms} ms.</source>
            <translation>Connecté à {account} en {ms} ms.</translation>
        </message>
        <message>
            <source>Default service {sid}.</source>
            <translation>Service par défaut {sid}.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Enregistrement…</translation>
        </message>
        <message>
            <source>Contacting Twilio…</source>
            <translation>Connexion à Twilio…</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>There is already an account named {name}.</source>
            <translation>Un compte nommé {name} existe déjà.</translation>
        </message>
        <message>
            <source>Names are compared ignoring case. Choose another one.</source>
            <translation>Les noms sont comparés sans tenir compte de la casse. En choisir un autre.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts that sign in with an Auth Token.</source>
            <translation>L'organisation n'autorise pas les comptes connectés avec un Auth Token.</translation>
        </message>
        <message>
            <source>Create an API key in the Twilio Console, then enter it here.</source>
            <translation>Créer une clé d'API dans la console Twilio, puis la saisir ici.</translation>
        </message>
        <message>
            <source>The profiles of twilio-cli cannot be read.</source>
            <translation>Les profils de twilio-cli sont illisibles.</translation>
        </message>
        <message>
            <source>Expected a readable JSON file at {path}.</source>
            <translation>Fichier JSON lisible attendu : {path}.</translation>
        </message>
        <message>
            <source>No account named {name}.</source>
            <translation>Aucun compte nommé {name}.</translation>
        </message>
        <message>
            <source>Add or rename accounts in Accounts…</source>
            <translation>Ajouter ou renommer des comptes dans Comptes…</translation>
        </message>
        <message>
            <source>Region and edge: choose both or neither.</source>
            <translation>Région et edge : choisir les deux ou aucun.</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>Comptes</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Ajouter un compte…</translation>
        </message>
        <message>
            <source>Import from twilio-cli…</source>
            <translation>Importer de twilio-cli…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;New Window</source>
            <translation>&amp;Nouvelle fenêtre</translation>
        </message>
        <message>
            <source>Open &amp;in New Window</source>
            <translation>Ouvrir dans une nou&amp;velle fenêtre</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Ouvrir…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exporter…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Annuler</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cou&amp;per</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>C&amp;oller</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Copy with &amp;Headers</source>
            <translation>Copier avec les &amp;en-têtes</translation>
        </message>
        <message>
            <source>Copy Conversation &amp;SID</source>
            <translation>Copier le &amp;SID de la conversation</translation>
        </message>
        <message>
            <source>Copy as &amp;JSON</source>
            <translation>Copier en &amp;JSON</translation>
        </message>
        <message>
            <source>Copy Ticket &amp;Note</source>
            <translation>Copier la &amp;note de ticket</translation>
        </message>
        <message>
            <source>Copy as cU&amp;RL without the Secret</source>
            <translation>Copier en c&amp;URL sans le secret</translation>
        </message>
        <message>
            <source>Copy &amp;Link to This Lookup</source>
            <translation>Copier le &amp;lien vers cette recherche</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
        <message>
            <source>&amp;Find in Results</source>
            <translation>Rechercher &amp;dans les résultats</translation>
        </message>
        <message>
            <source>Settin&amp;gs…</source>
            <translation>Para&amp;mètres…</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Colonnes</translation>
        </message>
        <message>
            <source>&amp;Local</source>
            <translation>&amp;Locale</translation>
        </message>
        <message>
            <source>&amp;UTC</source>
            <translation>&amp;UTC</translation>
        </message>
        <message>
            <source>&amp;Relative</source>
            <translation>&amp;Relative</translation>
        </message>
        <message>
            <source>&amp;Detail Pane</source>
            <translation>Volet de &amp;détails</translation>
        </message>
        <message>
            <source>Time&amp;line</source>
            <translation>Chrono&amp;logie</translation>
        </message>
        <message>
            <source>&amp;Mask Personal Data</source>
            <translation>&amp;Masquer les données personnelles</translation>
        </message>
        <message>
            <source>Re&amp;veal Selected Rows</source>
            <translation>Ré&amp;véler les lignes sélectionnées</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>&amp;Zoom avant</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>Zoom a&amp;rrière</translation>
        </message>
        <message>
            <source>&amp;Actual Size</source>
            <translation>&amp;Taille réelle</translation>
        </message>
        <message>
            <source>&amp;Next Pane</source>
            <translation>Volet &amp;suivant</translation>
        </message>
        <message>
            <source>&amp;Previous Pane</source>
            <translation>Volet &amp;précédent</translation>
        </message>
        <message>
            <source>Stop, Clear Filter, or &amp;Go Back</source>
            <translation>Arrêter, &amp;effacer le filtre ou revenir</translation>
        </message>
        <message>
            <source>&amp;Accounts…</source>
            <translation>&amp;Comptes…</translation>
        </message>
        <message>
            <source>&amp;Sign Out</source>
            <translation>Se &amp;déconnecter</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>&amp;Sommaire</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;Requests…</source>
            <translation>Re&amp;quêtes…</translation>
        </message>
        <message>
            <source>Copy &amp;Diagnostics</source>
            <translation>Copier le &amp;diagnostic</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>À &amp;propos</translation>
        </message>
        <message>
            <source>&amp;Focus Search</source>
            <translation>Acti&amp;ver le champ de recherche</translation>
        </message>
        <message>
            <source>&amp;Identity</source>
            <translation>&amp;Identité</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Adresse</translation>
        </message>
        <message>
            <source>All F&amp;orms of This Contact</source>
            <translation>Toutes les formes possi&amp;bles de ce contact</translation>
        </message>
        <message>
            <source>&amp;Look Up</source>
            <translation>&amp;Rechercher</translation>
        </message>
        <message>
            <source>Look Up Su&amp;ggested Form</source>
            <translation>Rechercher la forme &amp;suggérée</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>Arrê&amp;ter</translation>
        </message>
        <message>
            <source>&amp;Clear Filter</source>
            <translation>&amp;Effacer le filtre</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>Act&amp;ualiser</translation>
        </message>
        <message>
            <source>Load &amp;More</source>
            <translation>Charger &amp;plus</translation>
        </message>
        <message>
            <source>Loa&amp;d All</source>
            <translation>Charger t&amp;out</translation>
        </message>
        <message>
            <source>Look Up Ma&amp;ny…</source>
            <translation>Rechercher p&amp;lusieurs…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>Précé&amp;dent</translation>
        </message>
        <message>
            <source>For&amp;ward</source>
            <translation>Suiva&amp;nt</translation>
        </message>
        <message>
            <source>&amp;Held Numbers</source>
            <translation>Nu&amp;méros occupés</translation>
        </message>
        <message>
            <source>Com&amp;pare</source>
            <translation>&amp;Comparer</translation>
        </message>
        <message>
            <source>R&amp;ecent Lookups</source>
            <translation>Rec&amp;herches récentes</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Heure</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>&amp;Lookup</source>
            <translation>&amp;Recherche</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Compte</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;ide</translation>
        </message>
    </context>
    <context>
        <name>ApplicationPrivacy</name>
        <message>
            <source>Cleared the clipboard</source>
            <translation>Presse-papiers effacé</translation>
        </message>
        <message>
            <source>Cleared the clipboard, but a clipboard manager keeps the copy</source>
            <translation>Presse-papiers effacé, mais un gestionnaire de presse-papiers garde la copie</translation>
        </message>
        <message>
            <source>A clipboard manager has put the copy back.</source>
            <translation>Un gestionnaire de presse-papiers a remis la copie.</translation>
        </message>
        <message>
            <source>Copied. Paste it before you close Convolook.</source>
            <translation>Copié. À coller avant de fermer Convolook.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>Clipboard</name>
        <message>
            <source>The program that holds the clipboard does not answer.</source>
            <translation>Le programme qui détient le presse-papiers ne répond pas.</translation>
        </message>
    </context>
    <context>
        <name>ColourMarks</name>
        <message>
            <source>No mark</source>
            <translation>Aucun repère</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Bleu</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Vert</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>Ambre</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rouge</translation>
        </message>
        <message>
            <source>Cyan</source>
            <translation>Cyan</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Prune</translation>
        </message>
    </context>
    <context>
        <name>ColumnLayout</name>
        <message>
            <source>Remove Attribute Column</source>
            <translation>Supprimer la colonne d'attribut</translation>
        </message>
        <message>
            <source>Restore Default Columns</source>
            <translation>Rétablir les colonnes par défaut</translation>
        </message>
        <message>
            <source>Fit Column</source>
            <translation>Ajuster la colonne</translation>
        </message>
        <message>
            <source>Hide Column</source>
            <translation>Masquer la colonne</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Email</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Numéro</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Friendly name</source>
            <translation>Nom convivial</translation>
        </message>
        <message>
            <source>Date updated</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <source>Date created</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Adresse proxy</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>SID de conversation</translation>
        </message>
        <message>
            <source>Unique name</source>
            <translation>Nom unique</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>Créé par</translation>
        </message>
        <message>
            <source>Participant SID</source>
            <translation>SID de participant</translation>
        </message>
        <message>
            <source>User SID</source>
            <translation>SID d'utilisateur</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID de service</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>Account SID</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Fermeture</translation>
        </message>
        <message>
            <source>Attribute {name}</source>
            <translation>Attribut {name}</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Matched</source>
            <translation>Trouvé par</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ Retour</translation>
        </message>
        <message>
            <source>Back to details</source>
            <translation>Retour aux détails</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message>
            <source>Only differences</source>
            <translation>Différences seulement</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copier en tableau</translation>
        </message>
        <message>
            <source>Copied the comparison</source>
            <translation>Comparaison copiée</translation>
        </message>
        <message>
            <source>Compare Conversations</source>
            <translation>Comparer les conversations</translation>
        </message>
        <message>
            <source>{n} of {total} fields differ</source>
            <translation>Champs différents : {n} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonModel</name>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>(missing)</source>
            <translation>(absent)</translation>
        </message>
        <message>
            <source>{field}, differs</source>
            <translation>{field}, diffère</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sans nom</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Allow messages for this account</source>
            <translation>Autoriser les messages pour ce compte</translation>
        </message>
        <message>
            <source>Messages contain what people wrote to each other.</source>
            <translation>Les messages contiennent ce que des personnes se sont écrit.</translation>
        </message>
        <message>
            <source>They are loaded from Twilio only when you open them and are stored only if you save or print them. Nothing is loaded until you agree.</source>
            <translation>Ils ne sont chargés de Twilio qu'à leur ouverture et ne sont stockés que s'ils sont enregistrés ou imprimés. Rien n'est chargé sans accord.</translation>
        </message>
    </context>
    <context>
        <name>ConversationTableView</name>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID de conversation copié</translation>
        </message>
        <message>
            <source>Copy Field</source>
            <translation>Copier le champ</translation>
        </message>
        <message>
            <source>Filter by This Value</source>
            <translation>Filtrer sur cette valeur</translation>
        </message>
        <message>
            <source>Filter Out This Value</source>
            <translation>Exclure cette valeur</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Look Up This…</source>
            <translation>Rechercher ceci…</translation>
        </message>
        <message>
            <source>Open in New Window</source>
            <translation>Ouvrir dans une nouvelle fenêtre</translation>
        </message>
        <message>
            <source>Copy as List, Commas</source>
            <translation>Copier en liste, virgules</translation>
        </message>
        <message>
            <source>Copy as List, Quoted</source>
            <translation>Copier en liste, guillemets</translation>
        </message>
    </context>
    <context>
        <name>CountryMenu</name>
        <message>
            <source>This number exists in no country</source>
            <translation>Ce numéro n'existe dans aucun pays</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something unexpected happened</source>
            <translation>Un événement inattendu s'est produit</translation>
        </message>
        <message>
            <source>Convolook keeps running and loaded rows are kept. The report below contains no personal data or secrets and helps the developers.</source>
            <translation>Convolook continue de fonctionner et les lignes chargées sont conservées. Le rapport ci-dessous ne contient ni données personnelles ni secrets et aide les développeurs.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Copied the report</source>
            <translation>Rapport copié</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Friendly name</source>
            <translation>Nom convivial</translation>
        </message>
        <message>
            <source>Unique name</source>
            <translation>Nom unique</translation>
        </message>
        <message>
            <source>Date updated</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <source>Date created</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>SID de conversation</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID de service</translation>
        </message>
        <message>
            <source>Messaging service SID</source>
            <translation>SID de service de messagerie</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>Account SID</translation>
        </message>
        <message>
            <source>Timers</source>
            <translation>Minuteurs</translation>
        </message>
        <message>
            <source>Bindings</source>
            <translation>Liaisons</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Adresse proxy</translation>
        </message>
        <message>
            <source>Projected address</source>
            <translation>Adresse projetée</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Niveau</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Role SID</source>
            <translation>SID de rôle</translation>
        </message>
        <message>
            <source>Participant SID</source>
            <translation>SID de participant</translation>
        </message>
        <message>
            <source>Message SID</source>
            <translation>SID de message</translation>
        </message>
        <message>
            <source>Webhook SID</source>
            <translation>SID de webhook</translation>
        </message>
        <message>
            <source>User SID</source>
            <translation>SID d'utilisateur</translation>
        </message>
        <message>
            <source>Content SID</source>
            <translation>SID de contenu</translation>
        </message>
        <message>
            <source>Last read message</source>
            <translation>Dernier message lu</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Dernière lecture</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Index</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Corps</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Médias</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Remise</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Cible</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En ligne</translation>
        </message>
        <message>
            <source>Notifiable</source>
            <translation>Notifiable</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rôle</translation>
        </message>
        <message>
            <source>none</source>
            <translation>aucun</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>Charger plus</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Liens</translation>
        </message>
        <message>
            <source>Other fields</source>
            <translation>Autres champs</translation>
        </message>
        <message>
            <source>Becomes inactive</source>
            <translation>Devient inactive</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Fermeture</translation>
        </message>
        <message>
            <source>no active timer</source>
            <translation>aucun minuteur actif</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>Tous les champs</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversations</translation>
        </message>
        <message>
            <source>Look up ›</source>
            <translation>Rechercher ›</translation>
        </message>
        <message>
            <source>Message {index}</source>
            <translation>Message {index}</translation>
        </message>
        <message>
            <source>Message, {place}.</source>
            <translation>Message, {place}.</translation>
        </message>
        <message>
            <source>Participant {place}</source>
            <translation>Participant {place}</translation>
        </message>
        <message>
            <source>Webhook {place}</source>
            <translation>Webhook {place}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Fichier</translation>
        </message>
        <message>
            <source>{size} bytes</source>
            <translation>{size} octets</translation>
        </message>
        <message>
            <source>Open participant</source>
            <translation>Ouvrir le participant</translation>
        </message>
        <message>
            <source>Open message</source>
            <translation>Ouvrir le message</translation>
        </message>
        <message>
            <source>Open webhook</source>
            <translation>Ouvrir le webhook</translation>
        </message>
        <message>
            <source>as received</source>
            <translation>tel que reçu</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>Créé par</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Liaison</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Attributs</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>masqué</translation>
        </message>
        <message numerus="yes">
            <source>at most %n conversations can be compared</source>
            <translation>
                <numerusform>%n conversation au maximum peut être comparée</numerusform>
                <numerusform>%n conversations au maximum peuvent être comparées</numerusform>
            </translation>
        </message>
        <message>
            <source>no value in common</source>
            <translation>aucune valeur commune</translation>
        </message>
        <message numerus="yes">
            <source>%n different values</source>
            <translation>
                <numerusform>%n valeur différente</numerusform>
                <numerusform>%n valeurs différentes</numerusform>
            </translation>
        </message>
        <message>
            <source>First updated</source>
            <translation>Première mise à jour</translation>
        </message>
        <message>
            <source>Last updated</source>
            <translation>Dernière mise à jour</translation>
        </message>
        <message>
            <source>First created</source>
            <translation>Première création</translation>
        </message>
        <message>
            <source>Last created</source>
            <translation>Dernière création</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n octet</numerusform>
                <numerusform>%n octets</numerusform>
            </translation>
        </message>
        <message>
            <source>1 byte</source>
            <translation>1 octet</translation>
        </message>
        <message>
            <source>{what}, {size}</source>
            <translation>{what}, {size}</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valeur</translation>
        </message>
        <message>
            <source>invalid JSON: empty text</source>
            <translation>JSON non valide : texte vide</translation>
        </message>
        <message>
            <source>nested too deeply to show as a tree</source>
            <translation>imbrication trop profonde pour une arborescence</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>ligne {line}, colonne {column}</translation>
        </message>
        <message>
            <source>invalid JSON: extra text after the end, {where}</source>
            <translation>JSON non valide : texte superflu après la fin, {where}</translation>
        </message>
        <message>
            <source>invalid JSON: error at {where}</source>
            <translation>JSON non valide : erreur à {where}</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vide</translation>
        </message>
        <message>
            <source>this row is not an object; see Raw</source>
            <translation>cette ligne n'est pas un objet ; voir Brut</translation>
        </message>
        <message>
            <source>part of this row could not be read; see Raw</source>
            <translation>une partie de cette ligne est illisible ; voir Brut</translation>
        </message>
        <message>
            <source>names another participant than you looked up</source>
            <translation>désigne un autre participant que celui recherché</translation>
        </message>
        <message>
            <source>some values have an unexpected type</source>
            <translation>certaines valeurs sont d'un type inattendu</translation>
        </message>
        <message>
            <source>no identity: joined by address</source>
            <translation>pas d'identité : participe par une adresse</translation>
        </message>
        <message>
            <source>no binding: joined by chat identity</source>
            <translation>pas de liaison : participe par une identité de chat</translation>
        </message>
        <message>
            <source>(missing)</source>
            <translation>(absent)</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>{what}; deeper levels in Raw</source>
            <translation>{what} ; niveaux inférieurs dans Brut</translation>
        </message>
        <message>
            <source>object, 1 key</source>
            <translation>objet, 1 clé</translation>
        </message>
        <message numerus="yes">
            <source>object, %n keys</source>
            <translation>
                <numerusform>objet, %n clé</numerusform>
                <numerusform>objet, %n clés</numerusform>
            </translation>
        </message>
        <message>
            <source>array, 1 item</source>
            <translation>tableau, 1 élément</translation>
        </message>
        <message numerus="yes">
            <source>array, %n items</source>
            <translation>
                <numerusform>tableau, %n élément</numerusform>
                <numerusform>tableau, %n éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>number</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>boolean</source>
            <translation>booléen</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texte</translation>
        </message>
        <message>
            <source>{what}, from JSON in a string</source>
            <translation>{what}, depuis du JSON dans une chaîne</translation>
        </message>
        <message>
            <source>Show {step} more of {rest}</source>
            <translation>Afficher {step} de plus sur {rest}</translation>
        </message>
        <message>
            <source>Open ›</source>
            <translation>Ouvrir ›</translation>
        </message>
        <message>
            <source>not opened: leads outside Twilio</source>
            <translation>non ouvert : mène hors de Twilio</translation>
        </message>
        <message>
            <source>not opened: unknown type of page</source>
            <translation>non ouvert : type de page inconnu</translation>
        </message>
        <message>
            <source>not a link</source>
            <translation>pas un lien</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
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
            <translation>Utilisateur</translation>
        </message>
    </context>
    <context>
        <name>DetailHeader</name>
        <message>
            <source>Copy SID</source>
            <translation>Copier le SID</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparer</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations selected</source>
            <translation>
                <numerusform>%n conversation sélectionnée</numerusform>
                <numerusform>%n conversations sélectionnées</numerusform>
            </translation>
        </message>
        <message>
            <source>No conversation selected</source>
            <translation>Aucune conversation sélectionnée</translation>
        </message>
        <message>
            <source>Copy {n} SIDs</source>
            <translation>Copier {n} SID</translation>
        </message>
        <message>
            <source>Copy {n} conversation SIDs</source>
            <translation>Copier {n} SID de conversation</translation>
        </message>
        <message>
            <source>Copy conversation SID</source>
            <translation>Copier le SID de conversation</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sans nom</translation>
        </message>
    </context>
    <context>
        <name>DetailMenu</name>
        <message>
            <source>Look Up This Participant</source>
            <translation>Rechercher ce participant</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Copy Value</source>
            <translation>Copier la valeur</translation>
        </message>
        <message>
            <source>Copy Field and Value</source>
            <translation>Copier le champ et la valeur</translation>
        </message>
        <message>
            <source>Copy Path</source>
            <translation>Copier le chemin</translation>
        </message>
        <message>
            <source>Reveal Value</source>
            <translation>Révéler la valeur</translation>
        </message>
        <message>
            <source>Expand All Below</source>
            <translation>Tout développer en dessous</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Réduire</translation>
        </message>
        <message>
            <source>Filter by This Value</source>
            <translation>Filtrer sur cette valeur</translation>
        </message>
        <message>
            <source>Filter Out This Value</source>
            <translation>Exclure cette valeur</translation>
        </message>
        <message>
            <source>Show as Column</source>
            <translation>Afficher en colonne</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID de conversation copié</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversation SIDs</source>
            <translation>
                <numerusform>%n SID de conversation copié</numerusform>
                <numerusform>%n SID de conversation copiés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailTabs</name>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Brut</translation>
        </message>
    </context>
    <context>
        <name>DetailTree</name>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID de conversation copié</translation>
        </message>
        <message>
            <source>Copied {field}</source>
            <translation>Copié : {field}</translation>
        </message>
        <message>
            <source>Copied field and value</source>
            <translation>Champ et valeur copiés</translation>
        </message>
        <message>
            <source>Copied the path</source>
            <translation>Chemin copié</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Détails</translation>
        </message>
    </context>
    <context>
        <name>Environment</name>
        <message>
            <source>The environment describes half an account: {names} is missing.</source>
            <translation>L'environnement décrit un compte incomplet : il manque {names}.</translation>
        </message>
        <message>
            <source>Set it and start Convolook again, or remove the other TWILIO_ variables.</source>
            <translation>Définir cette valeur et redémarrer Convolook, ou supprimer les autres variables TWILIO_.</translation>
        </message>
        <message>
            <source>The environment has a text in {names} that cannot be right.</source>
            <translation>Le texte de {names} dans l'environnement ne peut pas être correct.</translation>
        </message>
        <message>
            <source>An Account SID begins with AC, an API key's with SK; quotation marks are no part of them.</source>
            <translation>Un Account SID commence par AC, celui d'une clé d'API par SK ; les guillemets n'en font pas partie.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts from TWILIO_ variables.</source>
            <translation>L'organisation n'autorise pas les comptes issus des variables TWILIO_.</translation>
        </message>
        <message>
            <source>Add the account in Accounts…</source>
            <translation>Ajouter le compte dans Comptes…</translation>
        </message>
        <message>
            <source>TWILIO_REGION is {region}; its usual edge {edge} is used.</source>
            <translation>TWILIO_REGION vaut {region} ; son edge habituel {edge} est utilisé.</translation>
        </message>
        <message>
            <source>Set TWILIO_EDGE to use another one.</source>
            <translation>Définir TWILIO_EDGE pour en utiliser un autre.</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>What you can look up</source>
            <translation>Recherches possibles</translation>
        </message>
        <message>
            <source>A phone number with country code. Other spellings are converted on request.</source>
            <translation>Un numéro de téléphone avec indicatif de pays. Les autres graphies sont converties à la demande.</translation>
        </message>
        <message>
            <source>The same number on WhatsApp</source>
            <translation>Le même numéro sur WhatsApp</translation>
        </message>
        <message>
            <source>The same number on RCS</source>
            <translation>Le même numéro sur RCS</translation>
        </message>
        <message>
            <source>An email address, or an identity that looks like one</source>
            <translation>Une adresse e-mail, ou une identité qui y ressemble</translation>
        </message>
        <message>
            <source>A chat identity, case-sensitive</source>
            <translation>Une identité de chat, sensible à la casse</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Choose another folder.</source>
            <translation>Choisir un autre dossier.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choisir un autre nom.</translation>
        </message>
        <message>
            <source>The export was cancelled. Nothing was written.</source>
            <translation>L'export a été annulé. Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>A file with this name already exists. It was not changed.</source>
            <translation>Un fichier de ce nom existe déjà. Il n'a pas été modifié.</translation>
        </message>
        <message>
            <source>Choose another name, or select that file and confirm replacing it.</source>
            <translation>Choisir un autre nom, ou sélectionner ce fichier et confirmer son remplacement.</translation>
        </message>
        <message>
            <source>This name is a link to another file. Nothing was written.</source>
            <translation>Ce nom est un lien vers un autre fichier. Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>This is not a regular file. Nothing was written.</source>
            <translation>Ce n'est pas un fichier ordinaire. Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>The folder does not exist. Nothing was written.</source>
            <translation>Le dossier n'existe pas. Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>The folder or file is read-only. Nothing was changed.</source>
            <translation>Le dossier ou le fichier est en lecture seule. Rien n'a été modifié.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the program that has the file open.</source>
            <translation>Choisir un autre dossier, ou fermer le programme qui a ouvert le fichier.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was written.</source>
            <translation>Le disque est plein. Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>Libérer de l'espace ou choisir un autre dossier.</translation>
        </message>
        <message>
            <source>This name cannot be used. Nothing was written.</source>
            <translation>Ce nom est inutilisable. Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>The file could not be written. Nothing was left behind.</source>
            <translation>Le fichier n'a pas pu être écrit. Il n'en reste rien.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Selected ({n})</source>
            <translation>Sélection ({n})</translation>
        </message>
        <message>
            <source>Shown by the filter ({n})</source>
            <translation>Affichées par le filtre ({n})</translation>
        </message>
        <message>
            <source>All loaded ({n})</source>
            <translation>Toutes chargées ({n})</translation>
        </message>
        <message>
            <source>CSV, safe for spreadsheets</source>
            <translation>CSV, sûr pour les tableurs</translation>
        </message>
        <message>
            <source>XLSX, Excel workbook</source>
            <translation>XLSX, classeur Excel</translation>
        </message>
        <message>
            <source>CSV, exact</source>
            <translation>CSV, exact</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>JSON, can be reopened in Convolook</source>
            <translation>JSON, peut être rouvert dans Convolook</translation>
        </message>
        <message>
            <source>Adds an apostrophe before = + - @ so that no text runs as a formula.</source>
            <translation>Ajoute une apostrophe devant = + - @ pour qu'aucun texte ne s'exécute comme formule.</translation>
        </message>
        <message>
            <source>For programs. A spreadsheet may run some texts as formulas.</source>
            <translation>Pour les programmes. Un tableur peut exécuter certains textes comme formules.</translation>
        </message>
        <message>
            <source>Text stays text, dates are dates (UTC). Nothing runs as a formula.</source>
            <translation>Le texte reste du texte, les dates sont des dates (UTC). Rien ne s'exécute comme formule.</translation>
        </message>
        <message>
            <source>For programs. One conversation per line, as received, plus the participant.</source>
            <translation>Pour les programmes. Une conversation par ligne, telle que reçue, avec le participant.</translation>
        </message>
        <message>
            <source>As received, with the lookup and its time.</source>
            <translation>Tel que reçu, avec la recherche et son heure.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Virgule</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Point-virgule</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulation</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Classeur Excel</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exporter</translation>
        </message>
        <message>
            <source>Add BOM (for Excel)</source>
            <translation>Ajouter un BOM (pour Excel)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Writing: {done} of {total} conversations</source>
            <translation>Écriture : {done} conversations sur {total}</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Annulé. Rien n'a été écrit.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Shown ({n})</source>
            <translation>Affichées ({n})</translation>
        </message>
        <message>
            <source>All ({n})</source>
            <translation>Toutes ({n})</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Séparateur</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colonnes</translation>
        </message>
        <message>
            <source>Excel needs it to show accents correctly.</source>
            <translation>Excel en a besoin pour afficher correctement les accents.</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>Opening it in a spreadsheet drops leading zeros, rounds long numbers and makes dates of 3/4. XLSX keeps them.</source>
            <translation>L'ouverture dans un tableur supprime les zéros initiaux, arrondit les longs nombres et fait de 3/4 une date. XLSX conserve tout.</translation>
        </message>
        <message>
            <source>Every field of each row is written.</source>
            <translation>Tous les champs de chaque ligne sont écrits.</translation>
        </message>
        <message>
            <source>Personal data is masked, in the file too.</source>
            <translation>Les données personnelles sont masquées, dans le fichier aussi.</translation>
        </message>
        <message>
            <source>The file contains personal data.</source>
            <translation>Le fichier contient des données personnelles.</translation>
        </message>
        <message>
            <source>Partial: not all conversations are loaded. The file name says so too.</source>
            <translation>Partiel : toutes les conversations ne sont pas chargées. Le nom du fichier l'indique aussi.</translation>
        </message>
    </context>
    <context>
        <name>FailurePage</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Copy error details</source>
            <translation>Copier les détails de l'erreur</translation>
        </message>
        <message>
            <source>Copied the details</source>
            <translation>Détails copiés</translation>
        </message>
    </context>
    <context>
        <name>FieldTreeModel</name>
        <message>
            <source>Field</source>
            <translation>Champ</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valeur</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message>
            <source>Your number (proxy address)</source>
            <translation>Votre numéro (adresse proxy)</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>no channel</source>
            <translation>sans canal</translation>
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Filter  (Ctrl+F)</source>
            <translation>Filtre  (Ctrl+F)</translation>
        </message>
        <message>
            <source>Words, or {examples}</source>
            <translation>Mots, ou {examples}</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>valeur manquante</translation>
        </message>
        <message>
            <source>use a date such as 2026-01-31 or an age such as 7d</source>
            <translation>utiliser une date comme 2026-01-31 ou un âge comme 7d</translation>
        </message>
        <message>
            <source>the attribute's name is missing</source>
            <translation>nom de l'attribut manquant</translation>
        </message>
        <message>
            <source>a number is missing</source>
            <translation>nombre manquant</translation>
        </message>
        <message>
            <source>unknown field</source>
            <translation>champ inconnu</translation>
        </message>
        <message>
            <source>use {values}</source>
            <translation>utiliser {values}</translation>
        </message>
        <message>
            <source>a closing quotation mark is missing</source>
            <translation>guillemet fermant manquant</translation>
        </message>
        <message>
            <source>{part}: {why}. Searched as plain text.</source>
            <translation>{part} : {why}. Recherché comme texte simple.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in details</source>
            <translation>Rechercher dans les détails</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <source>Close find bar</source>
            <translation>Fermer la barre de recherche</translation>
        </message>
        <message>
            <source>searching…</source>
            <translation>recherche…</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>introuvable</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>{current} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>HeldNumbers</name>
        <message>
            <source>Twilio {code}: an open conversation already holds this pair of numbers.</source>
            <translation>Twilio {code} : une conversation ouverte occupe déjà cette paire de numéros.</translation>
        </message>
        <message>
            <source>Look up the customer's address, then open Held Numbers to see which conversation.</source>
            <translation>Rechercher l'adresse du client, puis ouvrir Numéros occupés pour voir quelle conversation.</translation>
        </message>
        <message>
            <source>Held numbers</source>
            <translation>Numéros occupés</translation>
        </message>
    </context>
    <context>
        <name>HeldNumbersDialog</name>
        <message>
            <source>Held Numbers</source>
            <translation>Numéros occupés</translation>
        </message>
        <message>
            <source>Copy SID</source>
            <translation>Copier le SID</translation>
        </message>
        <message>
            <source>Copy as note</source>
            <translation>Copier en note</translation>
        </message>
        <message>
            <source>Show only open</source>
            <translation>Ouvertes seulement</translation>
        </message>
        <message>
            <source>Show in table</source>
            <translation>Afficher dans le tableau</translation>
        </message>
        <message>
            <source>Twilio refuses a new conversation between this address and a held number (50416, 80102) until the conversation that holds it is closed.</source>
            <translation>Twilio refuse une nouvelle conversation entre cette adresse et un numéro occupé (50416, 80102) jusqu'à la fermeture de la conversation qui l'occupe.</translation>
        </message>
        <message>
            <source>Not all conversations are loaded. More numbers may be held.</source>
            <translation>Toutes les conversations ne sont pas chargées : d'autres numéros peuvent être occupés.</translation>
        </message>
        <message>
            <source>These conversations use none of your numbers. Look up the customer's address.</source>
            <translation>Ces conversations n'utilisent aucun de vos numéros. Rechercher l'adresse du client.</translation>
        </message>
        <message>
            <source>None of your numbers is held. You can start a new conversation with each of them.</source>
            <translation>Aucun de vos numéros n'est occupé. Une nouvelle conversation peut commencer avec chacun.</translation>
        </message>
        <message>
            <source>An open conversation holds 1 of your {n} numbers.</source>
            <translation>Une conversation ouverte occupe 1 de vos {n} numéros.</translation>
        </message>
        <message>
            <source>Open conversations hold {held} of your {n} numbers.</source>
            <translation>Des conversations ouvertes occupent {held} de vos {n} numéros.</translation>
        </message>
        <message>
            <source>Own number</source>
            <translation>Votre numéro</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>SID de conversation</translation>
        </message>
        <message>
            <source>Friendly name</source>
            <translation>Nom convivial</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>held: {state}</source>
            <translation>occupé : {state}</translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID de conversation copié</translation>
        </message>
        <message>
            <source>Copied the held numbers</source>
            <translation>Numéros occupés copiés</translation>
        </message>
    </context>
    <context>
        <name>HelpViewer</name>
        <message>
            <source>Help</source>
            <translation>Aide</translation>
        </message>
        <message>
            <source>Search help</source>
            <translation>Rechercher dans l'aide</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sommaire</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Page d'aide</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Aucun résultat</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Back to the account</source>
            <translation>Retour au compte</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Import from twilio-cli</source>
            <translation>Importer de twilio-cli</translation>
        </message>
        <message>
            <source>No twilio-cli profiles with an API key were found.</source>
            <translation>Aucun profil twilio-cli avec une clé d'API n'a été trouvé.</translation>
        </message>
        <message>
            <source>twilio-cli keeps these secrets in a plain text file, which stays unchanged. Delete profiles you no longer need, or create an API key for Convolook only.</source>
            <translation>twilio-cli conserve ces secrets dans un fichier texte en clair, qui reste inchangé. Supprimer les profils inutiles, ou créer une clé d'API réservée à Convolook.</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>En attente du trousseau du système…</translation>
        </message>
        <message>
            <source>Imported as {name}.</source>
            <translation>Importé sous le nom {name}.</translation>
        </message>
        <message>
            <source>{name} (active)</source>
            <translation>{name} (actif)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importer</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>Importer {name}</translation>
        </message>
        <message>
            <source>already added as {name}</source>
            <translation>déjà ajouté sous le nom {name}</translation>
        </message>
        <message>
            <source>same account as {name}, with another key</source>
            <translation>même compte que {name}, avec une autre clé</translation>
        </message>
    </context>
    <context>
        <name>Input</name>
        <message>
            <source>unknown type of address</source>
            <translation>type d'adresse inconnu</translation>
        </message>
        <message>
            <source>chat identity</source>
            <translation>identité de chat</translation>
        </message>
        <message>
            <source>short code?</source>
            <translation>numéro court ?</translation>
        </message>
        <message>
            <source>email as address</source>
            <translation>e-mail comme adresse</translation>
        </message>
        <message>
            <source>email as chat identity</source>
            <translation>e-mail comme identité de chat</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>WhatsApp user without a visible number</source>
            <translation>utilisateur WhatsApp sans numéro visible</translation>
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
            <translation>sans indicatif de pays</translation>
        </message>
        <message>
            <source>too short</source>
            <translation>trop court</translation>
        </message>
        <message>
            <source>number range not in use</source>
            <translation>plage de numéros non attribuée</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>trop long</translation>
        </message>
        <message>
            <source>older form</source>
            <translation>ancienne forme</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>mobile</translation>
        </message>
        <message>
            <source>1 leading or trailing space removed</source>
            <translation>1 espace de début ou de fin supprimé</translation>
        </message>
        <message>
            <source>{count} leading or trailing spaces removed</source>
            <translation>{count} espaces de début ou de fin supprimés</translation>
        </message>
        <message>
            <source>{count} participants. Look them up together or one of them.</source>
            <translation>{count} participants. Les rechercher ensemble ou l'un d'eux.</translation>
        </message>
        <message>
            <source>No country code, and no country is set for numbers without +.</source>
            <translation>Pas d'indicatif de pays, et aucun pays défini pour les numéros sans +.</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} et {last}</translation>
        </message>
        <message>
            <source>{troubles}. Twilio compares exactly.</source>
            <translation>{troubles}. Twilio compare exactement.</translation>
        </message>
        <message>
            <source>decimal places</source>
            <translation>décimales</translation>
        </message>
        <message>
            <source>extension</source>
            <translation>extension</translation>
        </message>
        <message>
            <source>further digits</source>
            <translation>autres chiffres</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>remarque</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>prefix</source>
            <translation>préfixe</translation>
        </message>
        <message>
            <source>link</source>
            <translation>lien</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>paramètres</translation>
        </message>
        <message>
            <source>{kind} “{text}”</source>
            <translation>{kind} « {text} »</translation>
        </message>
        <message>
            <source>Leaves out: {parts}.</source>
            <translation>Laisse de côté : {parts}.</translation>
        </message>
        <message>
            <source>Puts “{text}” from the link in front.</source>
            <translation>Place « {text} » du lien devant.</translation>
        </message>
        <message>
            <source>1 hidden character</source>
            <translation>1 caractère caché</translation>
        </message>
        <message>
            <source>{count} hidden characters</source>
            <translation>{count} caractères cachés</translation>
        </message>
        <message>
            <source>differs from Twilio's form</source>
            <translation>diffère de la graphie de Twilio</translation>
        </message>
        <message>
            <source>spreadsheet mark</source>
            <translation>marque de tableur</translation>
        </message>
        <message>
            <source>quotation marks</source>
            <translation>guillemets</translation>
        </message>
        <message>
            <source>percent-encoding</source>
            <translation>encodage-pourcent</translation>
        </message>
        <message>
            <source>full-width characters</source>
            <translation>caractères pleine chasse</translation>
        </message>
        <message>
            <source>prefix given twice</source>
            <translation>préfixe en double</translation>
        </message>
        <message>
            <source>country code in small letters</source>
            <translation>code de pays en minuscules</translation>
        </message>
        <message>
            <source>spaces</source>
            <translation>espaces</translation>
        </message>
        <message>
            <source>brackets</source>
            <translation>parenthèses</translation>
        </message>
        <message>
            <source>punctuation</source>
            <translation>ponctuation</translation>
        </message>
        <message>
            <source>digits other than 0 to 9</source>
            <translation>chiffres autres que 0 à 9</translation>
        </message>
        <message>
            <source>dialling prefix instead of +</source>
            <translation>préfixe de numérotation au lieu de +</translation>
        </message>
        <message>
            <source>missing + before the country code</source>
            <translation>+ manquant avant l'indicatif de pays</translation>
        </message>
        <message>
            <source>digits dialled only inside the country</source>
            <translation>chiffres composés seulement dans le pays</translation>
        </message>
        <message>
            <source>This is a conversation SID. Enter opens the conversation.</source>
            <translation>C'est un SID de conversation. Entrée ouvre la conversation.</translation>
        </message>
        <message>
            <source>This is a user SID. Enter looks up the user's conversations.</source>
            <translation>C'est un SID d'utilisateur. Entrée recherche les conversations de l'utilisateur.</translation>
        </message>
        <message>
            <source>This is a service SID. Enter selects the service.</source>
            <translation>C'est un SID de service. Entrée sélectionne le service.</translation>
        </message>
        <message>
            <source>This is an Account SID, not a participant.</source>
            <translation>C'est un Account SID, pas un participant.</translation>
        </message>
        <message>
            <source>This is an API key SID, not a participant.</source>
            <translation>C'est un SID de clé d'API, pas un participant.</translation>
        </message>
        <message>
            <source>This is a message SID, not a participant.</source>
            <translation>C'est un SID de message, pas un participant.</translation>
        </message>
        <message>
            <source>This is a Flex SID, not a participant.</source>
            <translation>C'est un SID Flex, pas un participant.</translation>
        </message>
        <message>
            <source>This is a webhook SID, not a participant.</source>
            <translation>C'est un SID de webhook, pas un participant.</translation>
        </message>
        <message>
            <source>This is a role SID, not a participant.</source>
            <translation>C'est un SID de rôle, pas un participant.</translation>
        </message>
        <message>
            <source>This is a call SID, not a participant.</source>
            <translation>C'est un SID d'appel, pas un participant.</translation>
        </message>
        <message>
            <source>This is a request ID, not a participant.</source>
            <translation>C'est un ID de requête, pas un participant.</translation>
        </message>
        <message>
            <source>This is a participant's link. Enter opens the conversation.</source>
            <translation>C'est le lien d'un participant. Entrée ouvre la conversation.</translation>
        </message>
        <message>
            <source>This is a participant SID. Paste its conversation's SID or link instead.</source>
            <translation>C'est un SID de participant. Coller plutôt le SID ou le lien de sa conversation.</translation>
        </message>
        <message>
            <source>This is a Twilio SID ({prefix}…), not a participant.</source>
            <translation>C'est un SID Twilio ({prefix}…), pas un participant.</translation>
        </message>
        <message>
            <source>{length} characters. Twilio takes at most {most}.</source>
            <translation>{length} caractères. Twilio en accepte {most} au maximum.</translation>
        </message>
        <message>
            <source>Contains a broken character.</source>
            <translation>Contient un caractère défectueux.</translation>
        </message>
        <message>
            <source>As phone number</source>
            <translation>Comme numéro de téléphone</translation>
        </message>
        <message>
            <source>Twilio's form</source>
            <translation>Graphie de Twilio</translation>
        </message>
        <message>
            <source>Only the participant</source>
            <translation>Le participant seul</translation>
        </message>
        <message>
            <source>What the link says</source>
            <translation>Ce que dit le lien</translation>
        </message>
        <message>
            <source>Without the last digit</source>
            <translation>Sans le dernier chiffre</translation>
        </message>
        <message>
            <source>Remove hidden characters only</source>
            <translation>Supprimer seulement les caractères cachés</translation>
        </message>
        <message>
            <source>In small letters</source>
            <translation>En minuscules</translation>
        </message>
        <message>
            <source>As email</source>
            <translation>Comme e-mail</translation>
        </message>
        <message>
            <source>Plain SMS number</source>
            <translation>Numéro SMS simple</translation>
        </message>
        <message>
            <source>As identity</source>
            <translation>Comme identité</translation>
        </message>
        <message>
            <source>As address</source>
            <translation>Comme adresse</translation>
        </message>
        <message>
            <source>Line {number}</source>
            <translation>Ligne {number}</translation>
        </message>
        <message>
            <source>Only no. {number}</source>
            <translation>Seulement le n° {number}</translation>
        </message>
    </context>
    <context>
        <name>InterpretationLine</name>
        <message>
            <source>Choose country…</source>
            <translation>Choisir le pays…</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Révéler</translation>
        </message>
        <message numerus="yes">
            <source>%n suggestions</source>
            <translation>
                <numerusform>%n suggestion</numerusform>
                <numerusform>%n suggestions</numerusform>
            </translation>
        </message>
        <message>
            <source>The exact text sent to Twilio appears here.</source>
            <translation>Le texte exact envoyé à Twilio s'affiche ici.</translation>
        </message>
        <message>
            <source>Sends</source>
            <translation>Envoie</translation>
        </message>
        <message>
            <source>Searches {count} forms</source>
            <translation>Recherche {count} formes</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>et {count} de plus</translation>
        </message>
        <message>
            <source>no other form fits this text</source>
            <translation>aucune autre forme ne convient à ce texte</translation>
        </message>
        <message>
            <source>Sent as typed</source>
            <translation>Envoyé tel quel</translation>
        </message>
        <message>
            <source>Look up all {count}</source>
            <translation>Rechercher les {count}</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Ouvre</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Non envoyé</translation>
        </message>
        <message>
            <source>Use this form</source>
            <translation>Utiliser cette forme</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>masqué</translation>
        </message>
        <message>
            <source>{length} of {most}</source>
            <translation>{length} sur {most}</translation>
        </message>
    </context>
    <context>
        <name>JsonText</name>
        <message>
            <source>Raw JSON</source>
            <translation>JSON brut</translation>
        </message>
    </context>
    <context>
        <name>Keyring</name>
        <message>
            <source>The account {account} has a region without an edge, or an edge without a region.</source>
            <translation>Le compte {account} a une région sans edge, ou un edge sans région.</translation>
        </message>
        <message>
            <source>Open Accounts…, choose {account}, then region and edge, and save.</source>
            <translation>Ouvrir Comptes…, choisir {account}, puis région et edge, et enregistrer.</translation>
        </message>
        <message>
            <source>The secret is kept until you quit.</source>
            <translation>Le secret est conservé jusqu'à la fermeture.</translation>
        </message>
        <message>
            <source>This computer has no keyring.</source>
            <translation>Cet ordinateur n'a pas de trousseau.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>Le trousseau est verrouillé.</translation>
        </message>
        <message>
            <source>Keyring access was denied.</source>
            <translation>L'accès au trousseau a été refusé.</translation>
        </message>
        <message>
            <source>Windows stores secrets of at most {most} characters. This one is longer.</source>
            <translation>Windows conserve des secrets de {most} caractères au maximum, et celui-ci est plus long.</translation>
        </message>
        <message>
            <source>The keyring did not answer in time.</source>
            <translation>Le trousseau n'a pas répondu à temps.</translation>
        </message>
        <message>
            <source>Waiting for the keyring was cancelled.</source>
            <translation>L'attente du trousseau a été annulée.</translation>
        </message>
        <message>
            <source>The keyring could not store the secret.</source>
            <translation>Le trousseau n'a pas pu stocker le secret.</translation>
        </message>
        <message>
            <source>Start a keyring such as GNOME Keyring or KWallet, then save again.</source>
            <translation>Démarrer un trousseau tel que GNOME Keyring ou KWallet, puis enregistrer à nouveau.</translation>
        </message>
        <message>
            <source>Check that only the secret was pasted.</source>
            <translation>Vérifier que seul le secret a été collé.</translation>
        </message>
        <message>
            <source>Unlock the keyring, then save again.</source>
            <translation>Déverrouiller le trousseau, puis enregistrer à nouveau.</translation>
        </message>
        <message>
            <source>The account was renamed, but its secret could not be moved.</source>
            <translation>Le compte a été renommé, mais son secret n'a pas pu être déplacé.</translation>
        </message>
        <message>
            <source>{why} It may still be in the keyring as {entry}. Type the secret again to store it under the new name.</source>
            <translation>{why} Il est peut-être encore dans le trousseau sous {entry}. Saisir à nouveau le secret pour le stocker sous le nouveau nom.</translation>
        </message>
        <message>
            <source>The secret could not be removed from the keyring.</source>
            <translation>Le secret n'a pas pu être supprimé du trousseau.</translation>
        </message>
        <message>
            <source>{why} Remove the entry {entry} with your system's keyring program, or revoke the key at Twilio.</source>
            <translation>{why} Supprimer l'entrée {entry} avec le programme de trousseau du système, ou révoquer la clé chez Twilio.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or enter the secret in Accounts… to continue without it.</source>
            <translation>Le déverrouiller et réessayer, ou saisir le secret dans Comptes… pour continuer sans lui.</translation>
        </message>
        <message>
            <source>Open Accounts…, select {account} and enter the secret.</source>
            <translation>Ouvrir Comptes…, sélectionner {account} et saisir le secret.</translation>
        </message>
        <message>
            <source>The secret of {account} is not in a keyring on this computer.</source>
            <translation>Le secret de {account} n'est dans aucun trousseau de cet ordinateur.</translation>
        </message>
        <message>
            <source>The keyring is locked, so the secret of {account} cannot be read.</source>
            <translation>Le trousseau est verrouillé, le secret de {account} ne peut donc pas être lu.</translation>
        </message>
        <message>
            <source>Keyring access was denied, so the secret of {account} cannot be read.</source>
            <translation>L'accès au trousseau a été refusé, le secret de {account} ne peut donc pas être lu.</translation>
        </message>
        <message>
            <source>The keyring has no secret for {account}.</source>
            <translation>Le trousseau n'a pas de secret pour {account}.</translation>
        </message>
        <message>
            <source>Its dialog may be behind this window. Answer it and try again.</source>
            <translation>Sa boîte de dialogue est peut-être derrière cette fenêtre. Y répondre, puis réessayer.</translation>
        </message>
        <message>
            <source>Its dialog may still be open. Answer it and try again.</source>
            <translation>Sa boîte de dialogue est peut-être encore ouverte. Y répondre, puis réessayer.</translation>
        </message>
        <message>
            <source>No account selected.</source>
            <translation>Aucun compte sélectionné.</translation>
        </message>
        <message>
            <source>Select an account, or add one in Accounts…</source>
            <translation>Sélectionner un compte, ou en ajouter un dans Comptes…</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts of this region.</source>
            <translation>L'organisation n'autorise pas les comptes de cette région.</translation>
        </message>
        <message>
            <source>Choose an account of that region, or ask whoever manages this computer.</source>
            <translation>Choisir un compte de cette région, ou s'adresser au responsable de cet ordinateur.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts that sign in with an Auth Token.</source>
            <translation>L'organisation n'autorise pas les comptes connectés avec un Auth Token.</translation>
        </message>
        <message>
            <source>Create an API key in the Twilio Console, then enter it in Accounts…</source>
            <translation>Créer une clé d'API dans la console Twilio, puis la saisir dans Comptes…</translation>
        </message>
        <message>
            <source>Your organisation does not allow requests to this account's host.</source>
            <translation>L'organisation n'autorise pas les requêtes vers l'hôte de ce compte.</translation>
        </message>
        <message>
            <source>Choose another account, or ask whoever manages this computer.</source>
            <translation>Choisir un autre compte, ou s'adresser au responsable de cet ordinateur.</translation>
        </message>
        <message>
            <source>Your organisation does not allow the demo account.</source>
            <translation>L'organisation n'autorise pas le compte de démonstration.</translation>
        </message>
        <message>
            <source>Choose an account, or add one in Accounts…</source>
            <translation>Choisir un compte, ou en ajouter un dans Comptes…</translation>
        </message>
        <message>
            <source>Only one of TWILIO_REGION and TWILIO_EDGE is set.</source>
            <translation>Une seule des variables TWILIO_REGION et TWILIO_EDGE est définie.</translation>
        </message>
        <message>
            <source>Set both or neither, then start Convolook again.</source>
            <translation>Définir les deux ou aucune, puis redémarrer Convolook.</translation>
        </message>
        <message>
            <source>The keyring could not return the secret of {account}.</source>
            <translation>Le trousseau n'a pas pu fournir le secret de {account}.</translation>
        </message>
        <message>
            <source>No keyring can be reached.</source>
            <translation>Aucun trousseau n'est accessible.</translation>
        </message>
        <message>
            <source>The keyring has no entry for it.</source>
            <translation>Le trousseau n'a pas d'entrée pour lui.</translation>
        </message>
        <message>
            <source>The keyring reported a failure.</source>
            <translation>Le trousseau a signalé un échec.</translation>
        </message>
    </context>
    <context>
        <name>KindControl</name>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
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
            <translation>‹ Retour</translation>
        </message>
        <message>
            <source>Back one step</source>
            <translation>Revenir d'une étape</translation>
        </message>
        <message>
            <source>Back one step (Alt+Left)</source>
            <translation>Revenir d'une étape (Alt+Gauche)</translation>
        </message>
        <message>
            <source>‹ Conversation</source>
            <translation>‹ Conversation</translation>
        </message>
        <message>
            <source>Back to conversation</source>
            <translation>Retour à la conversation</translation>
        </message>
    </context>
    <context>
        <name>LoadingPage</name>
        <message>
            <source>Loading: {what}</source>
            <translation>Chargement : {what}</translation>
        </message>
    </context>
    <context>
        <name>LookupMessages</name>
        <message numerus="yes">
            <source>%n of {total} participants failed.</source>
            <translation>
                <numerusform>%n participant sur {total} a échoué.</numerusform>
                <numerusform>%n participants sur {total} ont échoué.</numerusform>
            </translation>
        </message>
        <message>
            <source>The others were not searched, as they would fail too.</source>
            <translation>Les autres n'ont pas été recherchés, car ils échoueraient aussi.</translation>
        </message>
        <message>
            <source>Resume searches them again.</source>
            <translation>Reprendre les recherche à nouveau.</translation>
        </message>
        <message>
            <source>the default service</source>
            <translation>le service par défaut</translation>
        </message>
        <message>
            <source>No answer from: {services}. Other results are kept. Resume asks only these again.</source>
            <translation>Pas de réponse de : {services}. Les autres résultats sont conservés. Reprendre n'interroge que ceux-ci.</translation>
        </message>
        <message>
            <source>Only the default service was searched: the list of services could not be read.</source>
            <translation>Seul le service par défaut a été interrogé : la liste des services est illisible.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n services were searched: the list of services was cut off.</source>
            <translation>
                <numerusform>Seul le premier service (%n) a été interrogé : la liste s'est interrompue.</numerusform>
                <numerusform>Seuls les %n premiers services ont été interrogés : leur liste s'est interrompue.</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume reads the rest of the list and searches those services.</source>
            <translation>Reprendre lit le reste de la liste et interroge ces services.</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations name another participant than you looked up.</source>
            <translation>
                <numerusform>%n conversation désigne un autre participant que celui recherché.</numerusform>
                <numerusform>%n conversations désignent un autre participant que celui recherché.</numerusform>
            </translation>
        </message>
        <message>
            <source>Marked in the table. Look up again. If it happens again, tell your network team.</source>
            <translation>Signalé dans le tableau. Relancer la recherche. Si cela se reproduit, prévenir l'équipe réseau.</translation>
        </message>
        <message>
            <source>{rows} conversations are loaded. There are more.</source>
            <translation>{rows} conversations sont chargées. Il y en a d'autres.</translation>
        </message>
        <message>
            <source>Load all pauses here to keep the window fast. Press it again to continue.</source>
            <translation>Charger tout s'arrête ici pour garder la fenêtre rapide. Appuyer à nouveau pour continuer.</translation>
        </message>
    </context>
    <context>
        <name>Many</name>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Same as line {n}, searched once</source>
            <translation>Identique à la ligne {n}, recherché une fois</translation>
        </message>
        <message>
            <source>No country; sent as typed</source>
            <translation>Sans pays ; envoyé tel quel</translation>
        </message>
        <message>
            <source>Email: identity or address?</source>
            <translation>E-mail : identité ou adresse ?</translation>
        </message>
        <message>
            <source>Digits only: identity or address?</source>
            <translation>Chiffres seuls : identité ou adresse ?</translation>
        </message>
        <message>
            <source>Part of the text is left out</source>
            <translation>Une partie du texte est laissée de côté</translation>
        </message>
        <message>
            <source>Several participants in one line</source>
            <translation>Plusieurs participants sur une ligne</translation>
        </message>
        <message>
            <source>The spreadsheet changed the last digits</source>
            <translation>Le tableur a modifié les derniers chiffres</translation>
        </message>
        <message>
            <source>A SID, not a participant</source>
            <translation>Un SID, pas un participant</translation>
        </message>
        <message>
            <source>Longer than 256 characters</source>
            <translation>Plus de 256 caractères</translation>
        </message>
        <message>
            <source>Contains a broken character</source>
            <translation>Contient un caractère défectueux</translation>
        </message>
        <message>
            <source>More than {n} participants</source>
            <translation>Plus de {n} participants</translation>
        </message>
        <message>
            <source>Left out by you</source>
            <translation>Exclu manuellement</translation>
        </message>
        <message>
            <source>The file cannot be read. Check that you may open it.</source>
            <translation>Le fichier est illisible. Vérifier les droits d'ouverture.</translation>
        </message>
        <message>
            <source>That is not a file. Choose a text, CSV or XLSX file.</source>
            <translation>Ce n'est pas un fichier. Choisir un fichier texte, CSV ou XLSX.</translation>
        </message>
        <message>
            <source>The file is too large. Keep one sheet with the participants, at most {n} MB.</source>
            <translation>Le fichier est trop grand. Garder une seule feuille avec les participants, {n} Mo au maximum.</translation>
        </message>
        <message>
            <source>The file is neither text, CSV nor XLSX, or it is damaged or locked.</source>
            <translation>Le fichier n'est ni texte, ni CSV, ni XLSX, ou il est endommagé ou verrouillé.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Le fichier est vide.</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n trouvée</numerusform>
                <numerusform>%n trouvées</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: {why}</source>
            <translation>Échec : {why}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Introuvable</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche…</translation>
        </message>
        <message>
            <source>Not searched yet</source>
            <translation>Pas encore recherché</translation>
        </message>
    </context>
    <context>
        <name>ManyBand</name>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Relancer les échecs</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Afficher la liste</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>{n} of {total} done</source>
            <translation>Terminés : {n} sur {total}</translation>
        </message>
        <message>
            <source>{n} found</source>
            <translation>trouvés : {n}</translation>
        </message>
        <message>
            <source>{n} not found</source>
            <translation>introuvables : {n}</translation>
        </message>
        <message>
            <source>{n} failed</source>
            <translation>en échec : {n}</translation>
        </message>
        <message>
            <source>{n} searching</source>
            <translation>en cours : {n}</translation>
        </message>
    </context>
    <context>
        <name>ManyDialog</name>
        <message>
            <source>Look Up Many</source>
            <translation>Rechercher plusieurs</translation>
        </message>
        <message>
            <source>Column {n}</source>
            <translation>Colonne {n}</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Paste or type one participant per line</source>
            <translation>Coller ou saisir un participant par ligne</translation>
        </message>
        <message>
            <source>The list is hidden while masking is on.</source>
            <translation>La liste est cachée tant que le masquage est actif.</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Coller</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Ouvrir un fichier…</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Colonne</translation>
        </message>
        <message>
            <source>Send numbers in the international form</source>
            <translation>Envoyer les numéros au format international</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>Look up many participants</source>
            <translation>Rechercher plusieurs participants</translation>
        </message>
        <message>
            <source>Check what will be sent. Nothing has been sent yet.</source>
            <translation>Vérifier ce qui sera envoyé. Rien n'a encore été envoyé.</translation>
        </message>
        <message>
            <source>At most 3 at a time</source>
            <translation>3 à la fois au maximum</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Lists (*.txt *.csv *.tsv *.xlsx)</source>
            <translation>Listes (*.txt *.csv *.tsv *.xlsx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>to look up</source>
            <translation>à rechercher</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>douteux</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>doublons</translation>
        </message>
        <message>
            <source>not searched</source>
            <translation>non recherché</translation>
        </message>
        <message>
            <source>Look up {n}</source>
            <translation>Rechercher {n}</translation>
        </message>
        <message>
            <source>Select a line to change what it sends.</source>
            <translation>Sélectionner une ligne pour modifier ce qu'elle envoie.</translation>
        </message>
        <message>
            <source>Line {n} sends</source>
            <translation>La ligne {n} envoie</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Rien</translation>
        </message>
    </context>
    <context>
        <name>ManyModel</name>
        <message>
            <source>Line</source>
            <translation>Ligne</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Collé</translation>
        </message>
        <message>
            <source>Will be sent</source>
            <translation>Sera envoyé</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remarque</translation>
        </message>
        <message>
            <source>not searched</source>
            <translation>non recherché</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Twilio's help</source>
            <translation>Aide de Twilio</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Show the whole message</source>
            <translation>Afficher le message complet</translation>
        </message>
        <message>
            <source>Copied the details</source>
            <translation>Détails copiés</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Loaded rows are kept. Resume continues from here.</source>
            <translation>Les lignes chargées sont conservées. Reprendre continue à partir d'ici.</translation>
        </message>
        <message>
            <source>Twilio is busy. Retrying in {seconds} s</source>
            <translation>Twilio est occupé. Nouvel essai dans {seconds} s</translation>
        </message>
        <message>
            <source>Twilio has a problem. Retrying in {seconds} s</source>
            <translation>Twilio a un problème. Nouvel essai dans {seconds} s</translation>
        </message>
        <message>
            <source>No answer yet. Retrying in {seconds} s</source>
            <translation>Pas encore de réponse. Nouvel essai dans {seconds} s</translation>
        </message>
        <message>
            <source>No connection to Twilio. Retrying in {seconds} s</source>
            <translation>Pas de connexion à Twilio. Nouvel essai dans {seconds} s</translation>
        </message>
        <message>
            <source>The lookup failed unexpectedly.</source>
            <translation>La recherche a échoué de façon inattendue.</translation>
        </message>
        <message>
            <source>Try again. Copy details collects what the developers need.</source>
            <translation>Réessayer. Copier les détails réunit ce dont les développeurs ont besoin.</translation>
        </message>
        <message>
            <source>Nothing to look up.</source>
            <translation>Rien à rechercher.</translation>
        </message>
        <message>
            <source>Enter an identity or an address.</source>
            <translation>Saisir une identité ou une adresse.</translation>
        </message>
        <message>
            <source>The text is longer than Twilio's limit of 256 characters.</source>
            <translation>Le texte dépasse la limite de 256 caractères de Twilio.</translation>
        </message>
        <message>
            <source>Shorten it. No participant can have a longer one.</source>
            <translation>Le raccourcir. Aucun participant ne peut en avoir un plus long.</translation>
        </message>
        <message>
            <source>The text contains a broken character that cannot be sent.</source>
            <translation>Le texte contient un caractère défectueux qui ne peut pas être envoyé.</translation>
        </message>
        <message>
            <source>Type it again, or copy it from another source.</source>
            <translation>Le saisir à nouveau, ou le copier d'une autre source.</translation>
        </message>
        <message>
            <source>This is not a conversation service SID.</source>
            <translation>Ce n'est pas un SID de service de conversation.</translation>
        </message>
        <message>
            <source>It starts with IS, followed by 32 digits or letters from a to f.</source>
            <translation>Il commence par IS, suivi de 32 chiffres ou lettres de a à f.</translation>
        </message>
        <message>
            <source>No connection to Twilio within {seconds} seconds.</source>
            <translation>Pas de connexion à Twilio en {seconds} secondes.</translation>
        </message>
        <message>
            <source>Check the network, firewall and proxy.</source>
            <translation>Vérifier le réseau, le pare-feu et le proxy.</translation>
        </message>
        <message>
            <source>Twilio did not answer within {seconds} seconds.</source>
            <translation>Twilio n'a pas répondu en {seconds} secondes.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Réessayer dans un instant.</translation>
        </message>
        <message>
            <source>This computer has no network connection.</source>
            <translation>Cet ordinateur n'a pas de connexion réseau.</translation>
        </message>
        <message>
            <source>Connect it, then try again.</source>
            <translation>Le connecter, puis réessayer.</translation>
        </message>
        <message>
            <source>Twilio's host name was not found.</source>
            <translation>Le nom d'hôte de Twilio est introuvable.</translation>
        </message>
        <message>
            <source>Check this network's name servers (DNS), and the account's region and edge.</source>
            <translation>Vérifier les serveurs de noms (DNS) de ce réseau, ainsi que la région et l'edge du compte.</translation>
        </message>
        <message>
            <source>The connection was refused.</source>
            <translation>La connexion a été refusée.</translation>
        </message>
        <message>
            <source>The connection was lost.</source>
            <translation>La connexion a été perdue.</translation>
        </message>
        <message>
            <source>Correct {variable} in the environment.</source>
            <translation>Corriger {variable} dans l'environnement.</translation>
        </message>
        <message>
            <source>Correct the proxy in the system's settings.</source>
            <translation>Corriger le proxy dans les paramètres du système.</translation>
        </message>
        <message>
            <source>Correct the proxy in Settings.</source>
            <translation>Corriger le proxy dans Paramètres.</translation>
        </message>
        <message>
            <source>The proxy setting names a SOCKS proxy, which cannot be used.</source>
            <translation>Le réglage du proxy désigne un proxy SOCKS, inutilisable ici.</translation>
        </message>
        <message>
            <source>The proxy setting is not the address of a proxy.</source>
            <translation>Le réglage du proxy n'est pas une adresse de proxy.</translation>
        </message>
        <message>
            <source>The proxy does not answer with TLS, although its URL begins with https://.</source>
            <translation>Le proxy ne répond pas en TLS, bien que son URL commence par https://.</translation>
        </message>
        <message>
            <source>Most proxy addresses start with http://, also for encrypted connections.</source>
            <translation>La plupart des proxys se saisissent avec http://, même pour les connexions chiffrées.</translation>
        </message>
        <message>
            <source>The proxy cannot be reached.</source>
            <translation>Le proxy est inaccessible.</translation>
        </message>
        <message>
            <source>The proxy could not connect to Twilio.</source>
            <translation>Le proxy n'a pas pu se connecter à Twilio.</translation>
        </message>
        <message>
            <source>The proxy blocked the request.</source>
            <translation>Le proxy a bloqué la requête.</translation>
        </message>
        <message>
            <source>Check the proxy setting, or ask the proxy's administrator to allow twilio.com.</source>
            <translation>Vérifier le réglage du proxy, ou demander à son administrateur d'autoriser twilio.com.</translation>
        </message>
        <message>
            <source>The proxy offers only sign-in methods that Convolook does not support ({methods}).</source>
            <translation>Le proxy ne propose que des méthodes de connexion que Convolook ne prend pas en charge ({methods}).</translation>
        </message>
        <message>
            <source>Run a helper such as Px or Cntlm on this computer and enter it as the proxy in Settings.</source>
            <translation>Lancer un programme auxiliaire tel que Px ou Cntlm sur cet ordinateur et le saisir comme proxy dans Paramètres.</translation>
        </message>
        <message>
            <source>The proxy rejected the user name and password (407).</source>
            <translation>Le proxy a rejeté le nom d'utilisateur et le mot de passe (407).</translation>
        </message>
        <message>
            <source>Correct them in Settings, Proxy sign-in…, or in HTTPS_PROXY.</source>
            <translation>Les corriger dans Paramètres, Connexion au proxy…, ou dans HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>The proxy requires a user name and password (407).</source>
            <translation>Le proxy exige un nom d'utilisateur et un mot de passe (407).</translation>
        </message>
        <message>
            <source>Enter them in Settings, Proxy sign-in…, then try again.</source>
            <translation>Les saisir dans Paramètres, Connexion au proxy…, puis réessayer.</translation>
        </message>
        <message>
            <source>SSL_CERT_FILE names a file without readable certificates.</source>
            <translation>SSL_CERT_FILE désigne un fichier sans certificat lisible.</translation>
        </message>
        <message>
            <source>Correct it, or remove it from the environment.</source>
            <translation>Corriger cette variable, ou la retirer de l'environnement.</translation>
        </message>
        <message>
            <source>The connection is not trusted: its certificate was issued by “{issuer}”.</source>
            <translation>La connexion n'est pas fiable : son certificat a été émis par « {issuer} ».</translation>
        </message>
        <message>
            <source>If a company proxy inspects encrypted connections, add its certificate to the system's trust store.</source>
            <translation>Si un proxy d'entreprise inspecte les connexions chiffrées, ajouter son certificat au magasin de confiance du système.</translation>
        </message>
        <message>
            <source>No trusted, encrypted connection to Twilio.</source>
            <translation>Pas de connexion fiable et chiffrée à Twilio.</translation>
        </message>
        <message>
            <source>Check this computer's date, and whether a proxy inspects encrypted connections.</source>
            <translation>Vérifier la date de cet ordinateur, et si un proxy inspecte les connexions chiffrées.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, press Copy details and send them to your network administrator or Twilio.</source>
            <translation>Réessayer. Si cela persiste, appuyer sur Copier les détails et les envoyer à l'administrateur réseau ou à Twilio.</translation>
        </message>
        <message>
            <source>The network returned a web page instead of Twilio's answer.</source>
            <translation>Le réseau a renvoyé une page web au lieu de la réponse de Twilio.</translation>
        </message>
        <message>
            <source>You may need to sign in to this network: open a browser, then try again.</source>
            <translation>Une connexion à ce réseau est peut-être requise : ouvrir un navigateur, puis réessayer.</translation>
        </message>
        <message>
            <source>The answer is not in the expected format.</source>
            <translation>La réponse n'est pas au format attendu.</translation>
        </message>
        <message>
            <source>The answer is larger than {megabytes} MB. Reading stopped.</source>
            <translation>La réponse dépasse {megabytes} Mo. La lecture s'est arrêtée.</translation>
        </message>
        <message>
            <source>Twilio's answer was cut off.</source>
            <translation>La réponse de Twilio a été tronquée.</translation>
        </message>
        <message>
            <source>The answer redirects elsewhere. Redirects are not followed.</source>
            <translation>La réponse redirige ailleurs. Les redirections ne sont pas suivies.</translation>
        </message>
        <message>
            <source>Your credentials were not sent there. Networks that require a sign-in do this.</source>
            <translation>Les identifiants n'y ont pas été envoyés. Les réseaux exigeant une connexion font cela.</translation>
        </message>
        <message>
            <source>The answer contains a link outside Twilio's API. It is not followed.</source>
            <translation>La réponse contient un lien hors de l'API de Twilio. Il n'est pas suivi.</translation>
        </message>
        <message>
            <source>Your credentials were not sent there.</source>
            <translation>Les identifiants n'y ont pas été envoyés.</translation>
        </message>
        <message>
            <source>Twilio's list keeps repeating. Loading stopped.</source>
            <translation>La liste de Twilio se répète sans fin. Le chargement s'est arrêté.</translation>
        </message>
        <message>
            <source>Look up again.</source>
            <translation>Relancer la recherche.</translation>
        </message>
        <message>
            <source>Twilio's answer does not match its documentation.</source>
            <translation>La réponse de Twilio n'est pas conforme à sa documentation.</translation>
        </message>
    </context>
    <context>
        <name>NoMatchesPage</name>
        <message>
            <source>Nothing matches the filter</source>
            <translation>Rien ne correspond au filtre</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>{n} conversations are loaded. Filter: {filter}</source>
            <translation>{n} conversations sont chargées. Filtre : {filter}</translation>
        </message>
        <message>
            <source>1 conversation is loaded. Filter: {filter}</source>
            <translation>1 conversation est chargée. Filtre : {filter}</translation>
        </message>
    </context>
    <context>
        <name>NothingFoundPage</name>
        <message>
            <source>Twilio compares exactly, so a typo looks like an unknown participant. This was searched:</source>
            <translation>Twilio compare exactement : une faute de frappe ressemble à un participant inconnu. Recherche effectuée :</translation>
        </message>
        <message>
            <source>Try instead</source>
            <translation>Essayer plutôt</translation>
        </message>
        <message>
            <source>Nothing found for any of these {n} forms</source>
            <translation>Aucun résultat pour ces {n} formes</translation>
        </message>
        <message>
            <source>Nothing found for this identity</source>
            <translation>Aucun résultat pour cette identité</translation>
        </message>
        <message>
            <source>Nothing found for this address</source>
            <translation>Aucun résultat pour cette adresse</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Copy this text</source>
            <translation>Copier ce texte</translation>
        </message>
        <message>
            <source>Search all services of this account</source>
            <translation>Rechercher dans tous les services de ce compte</translation>
        </message>
        <message>
            <source>Also search the other service of this account</source>
            <translation>Rechercher aussi dans l'autre service de ce compte</translation>
        </message>
        <message>
            <source>Also search the other {n} services of this account</source>
            <translation>Rechercher aussi dans les {n} autres services de ce compte</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>Copied the searched text</source>
            <translation>Texte recherché copié</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Group MMS: Twilio lists only participants with their own address. People who joined a group text through another number cannot be found.</source>
            <translation>MMS de groupe : Twilio ne liste que les participants ayant leur propre adresse. Les personnes ayant rejoint un groupe par un autre numéro sont introuvables.</translation>
        </message>
        <message>
            <source>Identities are case-sensitive.</source>
            <translation>Les identités sont sensibles à la casse.</translation>
        </message>
        <message>
            <source>If it was stored as a chat identity</source>
            <translation>Si stocké comme identité de chat</translation>
        </message>
        <message>
            <source>If it was stored as an address</source>
            <translation>Si stocké comme adresse</translation>
        </message>
        <message>
            <source>The number before the country's renumbering in {year}</source>
            <translation>Le numéro tel qu'avant le changement du pays en {year}</translation>
        </message>
        <message>
            <source>The number since the country's renumbering in {year}</source>
            <translation>Le numéro tel que depuis le changement du pays en {year}</translation>
        </message>
        <message>
            <source>The international form of this number</source>
            <translation>La forme internationale de ce numéro</translation>
        </message>
        <message>
            <source>The form Twilio uses</source>
            <translation>La forme qu'écrit Twilio</translation>
        </message>
        <message>
            <source>Only the participant in it</source>
            <translation>Seulement le participant qu'il contient</translation>
        </message>
        <message>
            <source>What the link says</source>
            <translation>Ce que dit le lien</translation>
        </message>
        <message>
            <source>Without the last digit, which may be an extension</source>
            <translation>Sans le dernier chiffre, peut-être une extension</translation>
        </message>
        <message>
            <source>Without the hidden characters</source>
            <translation>Sans les caractères cachés</translation>
        </message>
        <message>
            <source>In small letters</source>
            <translation>En minuscules</translation>
        </message>
        <message>
            <source>The identity as Flex writes it, or the email address behind it</source>
            <translation>L'identité telle que Flex l'écrit, ou l'adresse e-mail qu'elle représente</translation>
        </message>
        <message>
            <source>One of the pasted lines</source>
            <translation>Une ligne de ce qui a été collé</translation>
        </message>
        <message>
            <source>One of the pasted participants</source>
            <translation>Un des participants collés</translation>
        </message>
        <message>
            <source>The same number on WhatsApp</source>
            <translation>Le même numéro sur WhatsApp</translation>
        </message>
        <message>
            <source>The same number on RCS</source>
            <translation>Le même numéro sur RCS</translation>
        </message>
        <message>
            <source>The plain number, for SMS and MMS</source>
            <translation>Le numéro simple, pour SMS et MMS</translation>
        </message>
        <message>
            <source>Another form in which the country's mobile numbers are stored</source>
            <translation>Une autre forme de stockage des numéros mobiles du pays</translation>
        </message>
    </context>
    <context>
        <name>NothingLoadedPage</name>
        <message>
            <source>No conversations loaded</source>
            <translation>Aucune conversation chargée</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>‹ Back to the table</source>
            <translation>‹ Retour au tableau</translation>
        </message>
    </context>
    <context>
        <name>ParticipantField</name>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
    </context>
    <context>
        <name>PlainDialog</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>Someone who is not an administrator owns it or can change it.</source>
            <translation>Une personne qui n'est pas administrateur en est propriétaire ou peut le modifier.</translation>
        </message>
        <message>
            <source>It or its folder is a link.</source>
            <translation>Le fichier ou son dossier est un lien.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Il est illisible.</translation>
        </message>
        <message>
            <source>It is not JSON.</source>
            <translation>Ce n'est pas du JSON.</translation>
        </message>
        <message>
            <source>It contains something this version does not know.</source>
            <translation>Il contient un élément inconnu de cette version.</translation>
        </message>
        <message>
            <source>Your organisation's policy cannot be used: personal data stays masked, and only lookups with API keys work.</source>
            <translation>La stratégie de l'organisation est inutilisable : les données personnelles restent masquées, et seules les recherches avec clé d'API fonctionnent.</translation>
        </message>
        <message>
            <source>{why} Ask whoever manages this computer to check {path}.</source>
            <translation>{why} Demander au responsable de cet ordinateur de vérifier {path}.</translation>
        </message>
        <message>
            <source>Set by your organisation.</source>
            <translation>Défini par l'organisation.</translation>
        </message>
        <message>
            <source>Not allowed by your organisation.</source>
            <translation>Non autorisé par l'organisation.</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
    </context>
    <context>
        <name>ProxySignInDialog</name>
        <message>
            <source>Proxy sign-in</source>
            <translation>Connexion au proxy</translation>
        </message>
        <message>
            <source>Looking for the proxy…</source>
            <translation>Recherche du proxy…</translation>
        </message>
        <message>
            <source>Send them to this proxy without encryption</source>
            <translation>Les envoyer à ce proxy sans chiffrement</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nom d'utilisateur</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Mot de passe</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>No proxy is in use.</source>
            <translation>Aucun proxy n'est utilisé.</translation>
        </message>
        <message>
            <source>The setting for {proxy} already contains a user name.</source>
            <translation>Le réglage de {proxy} contient déjà un nom d'utilisateur.</translation>
        </message>
        <message>
            <source>For {proxy}. Stored only in the keyring.</source>
            <translation>Pour {proxy}. Stocké uniquement dans le trousseau.</translation>
        </message>
    </context>
    <context>
        <name>QueryBar</name>
        <message>
            <source>Back</source>
            <translation>Précédent</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Suivant</translation>
        </message>
        <message>
            <source>All forms of this contact</source>
            <translation>Toutes les formes de ce contact</translation>
        </message>
        <message>
            <source>Search identity, number, WhatsApp and RCS at once and combine the results</source>
            <translation>Rechercher à la fois identité, numéro, WhatsApp et RCS et réunir les résultats</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Chat identity or email</source>
            <translation>Identité de chat ou e-mail</translation>
        </message>
        <message>
            <source>Phone number, WhatsApp address or email</source>
            <translation>Numéro de téléphone, adresse WhatsApp ou e-mail</translation>
        </message>
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
                <numerusform>Envoie une recherche pour %n participant.</numerusform>
                <numerusform>Envoie une recherche pour chacun des %n participants.</numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses: {addresses}, identities: {identities}</source>
            <translation>Adresses : {addresses}, identités : {identities}</translation>
        </message>
    </context>
    <context>
        <name>RawContent</name>
        <message>
            <source>Formatted JSON</source>
            <translation>JSON mis en forme</translation>
        </message>
        <message>
            <source>Select one conversation to see its raw data</source>
            <translation>Sélectionner une conversation pour voir ses données brutes</translation>
        </message>
    </context>
    <context>
        <name>RawView</name>
        <message>
            <source>Reveal</source>
            <translation>Révéler</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Tout copier</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>masqué</translation>
        </message>
        <message numerus="yes">
            <source>%n characters are not shown. Copy all includes everything</source>
            <translation>
                <numerusform>%n caractère n'est pas affiché. Tout copier inclut l'ensemble</numerusform>
                <numerusform>%n caractères ne sont pas affichés. Tout copier inclut l'ensemble</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the raw JSON</source>
            <translation>JSON brut copié</translation>
        </message>
    </context>
    <context>
        <name>RegionBox</name>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Edge</translation>
        </message>
        <message>
            <source>Another region and edge…</source>
            <translation>Autre région et edge…</translation>
        </message>
        <message>
            <source>A region needs an edge: set both or neither.</source>
            <translation>Une région exige un edge : définir les deux ou aucun.</translation>
        </message>
        <message>
            <source>An edge needs a region: set both or neither.</source>
            <translation>Un edge exige une région : définir les deux ou aucun.</translation>
        </message>
        <message>
            <source>Only lowercase letters, digits and hyphens, such as ie1 and dublin.</source>
            <translation>Uniquement minuscules, chiffres et traits d'union, comme ie1 et dublin.</translation>
        </message>
        <message>
            <source>Keys are valid in one region only. Host: {host}</source>
            <translation>Les clés ne sont valables que dans une seule région. Hôte : {host}</translation>
        </message>
        <message>
            <source>Ireland supports chat only: addresses find nothing there.</source>
            <translation>L'Irlande ne prend en charge que le chat : les adresses n'y trouvent rien.</translation>
        </message>
        <message>
            <source>Twilio offers no Conversations in Australia.</source>
            <translation>Twilio ne propose pas Conversations en Australie.</translation>
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
        <message>
            <source>Identity</source>
            <translation>Identité</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>{first} and other forms</source>
            <translation>{first} et autres formes</translation>
        </message>
        <message>
            <source>{query} in all services</source>
            <translation>{query} dans tous les services</translation>
        </message>
        <message>
            <source>{query} in {service}</source>
            <translation>{query} dans {service}</translation>
        </message>
    </context>
    <context>
        <name>RequestsDialog</name>
        <message>
            <source>Requests of this session</source>
            <translation>Requêtes de cette session</translation>
        </message>
        <message>
            <source>Newest first. Queries and answers are not kept, and nothing is stored.</source>
            <translation>Les plus récentes d'abord. Requêtes et réponses ne sont pas conservées, et rien n'est stocké.</translation>
        </message>
        <message>
            <source>Copy for Twilio Support</source>
            <translation>Copier pour le support Twilio</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Statut</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Essais</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>ID de requête</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Chemin</translation>
        </message>
    </context>
    <context>
        <name>ResultsHead</name>
        <message>
            <source>Filter by state or channel</source>
            <translation>Filtrer par état ou canal</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>Charger plus</translation>
        </message>
        <message>
            <source>Load all</source>
            <translation>Charger tout</translation>
        </message>
        <message>
            <source>{n} held</source>
            <translation>occupés : {n}</translation>
        </message>
        <message>
            <source>Held numbers: {n}</source>
            <translation>Numéros occupés : {n}</translation>
        </message>
        <message>
            <source>Your numbers held by open conversations of this address</source>
            <translation>Vos numéros occupés par des conversations ouvertes de cette adresse</translation>
        </message>
    </context>
    <context>
        <name>ResultsPane</name>
        <message>
            <source>Period: {period}</source>
            <translation>Période : {period}</translation>
        </message>
    </context>
    <context>
        <name>RevealedRows</name>
        <message numerus="yes">
            <source>Revealed %n rows</source>
            <translation>
                <numerusform>%n ligne révélée</numerusform>
                <numerusform>%n lignes révélées</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message>
            <source>Default service</source>
            <translation>Service par défaut</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>One service</source>
            <translation>Un service</translation>
        </message>
    </context>
    <context>
        <name>ServiceBox</name>
        <message>
            <source>Default service</source>
            <translation>Service par défaut</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
        <message>
            <source>Another service…</source>
            <translation>Autre service…</translation>
        </message>
    </context>
    <context>
        <name>ServiceDialog</name>
        <message>
            <source>Another service</source>
            <translation>Autre service</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID de service</translation>
        </message>
        <message>
            <source>Use this service</source>
            <translation>Utiliser ce service</translation>
        </message>
        <message>
            <source>IS and 32 digits or letters from a to f, as in the Twilio Console.</source>
            <translation>IS et 32 chiffres ou lettres de a à f, comme dans la console Twilio.</translation>
        </message>
        <message>
            <source>A service SID starts with IS.</source>
            <translation>Un SID de service commence par IS.</translation>
        </message>
        <message>
            <source>A service SID has 34 characters; this has {count}.</source>
            <translation>Un SID de service a 34 caractères ; celui-ci en a {count}.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>The settings file is damaged. Convolook started with default settings.</source>
            <translation>Le fichier de paramètres est endommagé. Convolook a démarré avec les paramètres par défaut.</translation>
        </message>
        <message>
            <source>The file was kept as {name}. Add your accounts again; their secrets are still in the keyring.</source>
            <translation>Le fichier a été conservé sous {name}. Ajouter à nouveau les comptes ; leurs secrets sont encore dans le trousseau.</translation>
        </message>
        <message>
            <source>The settings are from a newer version of Convolook. This one started with default settings.</source>
            <translation>Les paramètres proviennent d'une version plus récente de Convolook. Celle-ci a démarré avec les paramètres par défaut.</translation>
        </message>
        <message>
            <source>The newer file was kept as {name}. Rename it to Convolook.ini for the newer version.</source>
            <translation>Le fichier plus récent a été conservé sous {name}. Le renommer en Convolook.ini pour la version plus récente.</translation>
        </message>
        <message>
            <source>The settings file cannot be read. Convolook started with default settings and changes nothing.</source>
            <translation>Le fichier de paramètres est illisible. Convolook a démarré avec les paramètres par défaut et ne modifie rien.</translation>
        </message>
        <message>
            <source>Check that you may read {path}. Until then, accounts and settings are kept only until you quit.</source>
            <translation>Vérifier le droit de lecture de {path}. D'ici là, comptes et paramètres ne sont conservés que jusqu'à la fermeture.</translation>
        </message>
        <message>
            <source>Settings cannot be saved. They are kept only until you quit.</source>
            <translation>Les paramètres ne peuvent pas être enregistrés. Ils ne sont conservés que jusqu'à la fermeture.</translation>
        </message>
        <message>
            <source>Check that {path} is writable and that the disk is not full.</source>
            <translation>Vérifier que {path} est accessible en écriture et que le disque n'est pas plein.</translation>
        </message>
        <message>
            <source>The recent lookups on disk cannot be deleted.</source>
            <translation>Impossible d'effacer les recherches récentes du disque.</translation>
        </message>
        <message>
            <source>Participants are still named in {path}. Delete this file.</source>
            <translation>{path} contient encore des participants. Supprimer ce fichier.</translation>
        </message>
        <message>
            <source>Enter it as http://host:port.</source>
            <translation>À saisir sous la forme http://host:port.</translation>
        </message>
        <message>
            <source>SOCKS proxies are not supported. Enter the URL of an HTTP proxy.</source>
            <translation>Les proxys SOCKS ne sont pas pris en charge. Saisir l'URL d'un proxy HTTP.</translation>
        </message>
        <message>
            <source>No user name and password here: settings are a plain text file. Use HTTPS_PROXY instead.</source>
            <translation>Pas de nom d'utilisateur ni de mot de passe ici : les paramètres sont un fichier texte en clair. Utiliser plutôt HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>No country</source>
            <translation>Aucun pays</translation>
        </message>
        <message>
            <source>Rows per load</source>
            <translation>Lignes par chargement</translation>
        </message>
        <message>
            <source>A lookup pauses here and offers to load more.</source>
            <translation>Une recherche s'arrête ici et propose d'en charger plus.</translation>
        </message>
        <message>
            <source>Country for numbers without +</source>
            <translation>Pays des numéros sans +</translation>
        </message>
        <message>
            <source>Numbers without + are read as numbers of this country.</source>
            <translation>Les numéros sans + sont lus comme des numéros de ce pays.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Twilio's own terms, such as states, are not translated.</source>
            <translation>Les termes propres à Twilio, comme les états, ne sont pas traduits.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Couleurs</translation>
        </message>
        <message>
            <source>Follows the system, or stays light or dark.</source>
            <translation>Suivent le système, ou restent claires ou sombres.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Size of everything in the window.</source>
            <translation>Taille de tout le contenu de la fenêtre.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Heures</translation>
        </message>
        <message>
            <source>Exports always use UTC.</source>
            <translation>Les exports utilisent toujours UTC.</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>Locale</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Relative, such as 2 h ago</source>
            <translation>Relative, comme il y a 2 h</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Jamais</translation>
        </message>
        <message>
            <source>After {n} min</source>
            <translation>Après {n} min</translation>
        </message>
        <message>
            <source>After {n} s</source>
            <translation>Après {n} s</translation>
        </message>
        <message>
            <source>Mask personal data at start</source>
            <translation>Masquer les données personnelles au démarrage</translation>
        </message>
        <message>
            <source>Otherwise, keep the last setting.</source>
            <translation>Sinon, garder le dernier réglage.</translation>
        </message>
        <message>
            <source>Recent lookups</source>
            <translation>Recherches récentes</translation>
        </message>
        <message>
            <source>The last 20 of each account. They contain personal data.</source>
            <translation>Les 20 dernières de chaque compte. Elles contiennent des données personnelles.</translation>
        </message>
        <message>
            <source>Not remembered</source>
            <translation>Non mémorisées</translation>
        </message>
        <message>
            <source>Until I quit</source>
            <translation>Jusqu'à la fermeture</translation>
        </message>
        <message>
            <source>Kept on this computer</source>
            <translation>Conservées sur cet ordinateur</translation>
        </message>
        <message>
            <source>Back and Forward</source>
            <translation>Précédent et suivant</translation>
        </message>
        <message>
            <source>Keeps the last 20 lookups of a window in memory until results are cleared.</source>
            <translation>Garde en mémoire les 20 dernières recherches d'une fenêtre jusqu'à l'effacement des résultats.</translation>
        </message>
        <message>
            <source>Clear results</source>
            <translation>Effacer les résultats</translation>
        </message>
        <message>
            <source>After this time without keyboard or mouse use.</source>
            <translation>Après cette durée sans clavier ni souris.</translation>
        </message>
        <message>
            <source>Clear the clipboard</source>
            <translation>Effacer le presse-papiers</translation>
        </message>
        <message>
            <source>Only if it still contains what Convolook copied.</source>
            <translation>Seulement s'il contient encore ce que Convolook a copié.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Connections to this computer never use the proxy.</source>
            <translation>Les connexions à cet ordinateur n'utilisent jamais le proxy.</translation>
        </message>
        <message>
            <source>This proxy</source>
            <translation>Ce proxy</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Aucun</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
        </message>
        <message>
            <source>Clear recent lookups</source>
            <translation>Effacer les recherches récentes</translation>
        </message>
        <message>
            <source>Without a URL no proxy is used.</source>
            <translation>Sans URL, aucun proxy n'est utilisé.</translation>
        </message>
        <message>
            <source>Ticket note</source>
            <translation>Note de ticket</translation>
        </message>
        <message>
            <source>Proxy URL</source>
            <translation>URL du proxy</translation>
        </message>
        <message>
            <source>Proxy sign-in…</source>
            <translation>Connexion au proxy…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>ShellActions</name>
        <message>
            <source>No account</source>
            <translation>Aucun compte</translation>
        </message>
        <message>
            <source>Local time, {zone}</source>
            <translation>Heure locale, {zone}</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Relative time</source>
            <translation>Heure relative</translation>
        </message>
        <message>
            <source>Zoom {n} %</source>
            <translation>Zoom {n} %</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Touche</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Action</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Look up (in the search field)</source>
            <translation>Rechercher (dans le champ de recherche)</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Gauche</translation>
        </message>
        <message>
            <source>Back to the conversation (in the detail pane)</source>
            <translation>Retour à la conversation (dans le volet de détails)</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Bas</translation>
        </message>
        <message>
            <source>Lookups of this window (in the empty search field)</source>
            <translation>Recherches de cette fenêtre (dans le champ vide)</translation>
        </message>
        <message>
            <source>Menu, Shift+F10</source>
            <translation>Menu, Maj+F10</translation>
        </message>
        <message>
            <source>Everything you can do with the current row or value</source>
            <translation>Tout ce qui est possible avec la ligne ou la valeur actuelle</translation>
        </message>
    </context>
    <context>
        <name>SpokenProgress</name>
        <message>
            <source>{n} shown</source>
            <translation>affichées : {n}</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Add account…</source>
            <translation>Ajouter un compte…</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Essayer la démo</translation>
        </message>
        <message>
            <source>Secrets stay in your system keyring.</source>
            <translation>Les secrets restent dans le trousseau du système.</translation>
        </message>
        <message>
            <source>Find every conversation of one participant</source>
            <translation>Trouver toutes les conversations d'un participant</translation>
        </message>
        <message>
            <source>Enter a phone number, an address or a chat identity. Convolook finds every conversation of this participant in Twilio Conversations (classic), sorted, readable and ready to copy. It only reads.</source>
            <translation>Saisir un numéro de téléphone, une adresse ou une identité de chat. Convolook trouve toutes les conversations de ce participant dans Twilio Conversations (classic), triées, lisibles et prêtes à copier. Il ne fait que lire.</translation>
        </message>
        <message>
            <source>The demo account</source>
            <translation>Le compte de démonstration</translation>
        </message>
        <message>
            <source>An invented support team with invented customers. It answers like Twilio but works offline: nothing is sent or stored.</source>
            <translation>Une équipe de support fictive et des clients fictifs. Le compte répond comme Twilio mais fonctionne hors ligne : rien n'est envoyé ni stocké.</translation>
        </message>
        <message>
            <source>Type or paste a participant above and press Enter. The line below the field shows the exact text that is sent, because Twilio compares exactly.</source>
            <translation>Saisir ou coller un participant ci-dessus et appuyer sur Entrée. La ligne sous le champ montre le texte exact envoyé, car Twilio compare exactement.</translation>
        </message>
        <message>
            <source>Demo participants</source>
            <translation>Participants de démonstration</translation>
        </message>
        <message>
            <source>Click to look one up. Offline, nothing stored.</source>
            <translation>Cliquer pour en rechercher un. Hors ligne, rien n'est stocké.</translation>
        </message>
        <message>
            <source>Most other texts find nothing in the demo. These show failures:</source>
            <translation>La plupart des autres textes ne trouvent rien dans la démo. Ceux-ci montrent des échecs :</translation>
        </message>
        <message>
            <source>1 conversation</source>
            <translation>1 conversation</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} conversations</translation>
        </message>
        <message>
            <source>Four numbers, three held</source>
            <translation>Quatre numéros, dont trois occupés</translation>
        </message>
        <message>
            <source>The busy customer</source>
            <translation>Le client très actif</translation>
        </message>
        <message>
            <source>Chat identity, two services</source>
            <translation>Identité de chat, deux services</translation>
        </message>
        <message>
            <source>Enough for many pages</source>
            <translation>De quoi remplir de nombreuses pages</translation>
        </message>
        <message>
            <source>WhatsApp user without a number</source>
            <translation>Utilisateur WhatsApp sans numéro</translation>
        </message>
        <message>
            <source>RCS</source>
            <translation>RCS</translation>
        </message>
        <message>
            <source>Email, identity or address?</source>
            <translation>E-mail, identité ou adresse ?</translation>
        </message>
        <message>
            <source>Group MMS, found only in part</source>
            <translation>MMS de groupe, trouvé en partie seulement</translation>
        </message>
        <message>
            <source>Name in another script</source>
            <translation>Nom dans une autre écriture</translation>
        </message>
        <message>
            <source>Mexico, stored the old way</source>
            <translation>Mexique, stocké à l'ancienne</translation>
        </message>
        <message>
            <source>Nothing found: see the suggestions</source>
            <translation>Aucun résultat : voir les suggestions</translation>
        </message>
        <message>
            <source>Every odd value the API can return</source>
            <translation>Toutes les valeurs étranges que l'API peut renvoyer</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Show times in another zone</source>
            <translation>Afficher les heures dans un autre fuseau</translation>
        </message>
        <message>
            <source>Personal data masked</source>
            <translation>Données personnelles masquées</translation>
        </message>
        <message>
            <source>Personal data visible</source>
            <translation>Données personnelles visibles</translation>
        </message>
        <message>
            <source>Show personal data</source>
            <translation>Afficher les données personnelles</translation>
        </message>
        <message>
            <source>Mask personal data</source>
            <translation>Masquer les données personnelles</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>1 conversation</source>
            <translation>1 conversation</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} conversations</translation>
        </message>
        <message>
            <source>loading</source>
            <translation>chargement</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>complet</translation>
        </message>
        <message>
            <source>more available</source>
            <translation>suite disponible</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>arrêté</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incomplet</translation>
        </message>
        <message>
            <source>{n} shown</source>
            <translation>affichées : {n}</translation>
        </message>
        <message>
            <source>loading services</source>
            <translation>chargement des services</translation>
        </message>
        <message>
            <source>refreshing</source>
            <translation>actualisation</translation>
        </message>
        <message>
            <source>sorted among loaded rows</source>
            <translation>tri parmi les lignes chargées</translation>
        </message>
        <message>
            <source>results of the previous lookup</source>
            <translation>résultats de la recherche précédente</translation>
        </message>
        <message>
            <source>as of {time}</source>
            <translation>données de {time}</translation>
        </message>
        <message>
            <source>service {n} of {total}</source>
            <translation>service {n} sur {total}</translation>
        </message>
        <message>
            <source>search {n} of {total}</source>
            <translation>recherche {n} sur {total}</translation>
        </message>
        <message>
            <source>default service</source>
            <translation>service par défaut</translation>
        </message>
        <message>
            <source>all {n} services</source>
            <translation>les {n} services</translation>
        </message>
        <message>
            <source>all services</source>
            <translation>tous les services</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>found in hidden attributes</source>
            <translation>trouvé dans des attributs non affichés</translation>
        </message>
        <message>
            <source>unreadable row, see Raw</source>
            <translation>ligne illisible, voir Brut</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>values of an unexpected type, see Raw</source>
            <translation>valeurs d'un type inattendu, voir Brut</translation>
        </message>
        <message>
            <source>names another participant than you looked up</source>
            <translation>désigne un autre participant que celui recherché</translation>
        </message>
        <message>
            <source>new since last refresh</source>
            <translation>nouvelle depuis la dernière actualisation</translation>
        </message>
        <message>
            <source>no longer listed</source>
            <translation>ne figure plus dans la liste</translation>
        </message>
        <message>
            <source>state changed</source>
            <translation>état modifié</translation>
        </message>
        <message>
            <source>changed since last refresh</source>
            <translation>modifiée depuis la dernière actualisation</translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation>nouvelles : {n}</translation>
        </message>
        <message>
            <source>{n} updated</source>
            <translation>mises à jour : {n}</translation>
        </message>
        <message>
            <source>{n} no longer listed</source>
            <translation>disparues de la liste : {n}</translation>
        </message>
        <message>
            <source>Nothing has changed since {time}</source>
            <translation>Rien n'a changé depuis {time}</translation>
        </message>
        <message>
            <source>{changes} since {time}</source>
            <translation>{changes} depuis {time}</translation>
        </message>
        <message>
            <source>in attributes</source>
            <translation>dans les attributs</translation>
        </message>
    </context>
    <context>
        <name>TicketNote</name>
        <message>
            <source>Conversation</source>
            <translation>Conversation</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>State</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Création</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Mise à jour</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Fermeture</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Adresse proxy</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Lien</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <source>No period</source>
            <translation>Aucune période</translation>
        </message>
        <message>
            <source>No conversation with a date is loaded.</source>
            <translation>Aucune conversation datée n'est chargée.</translation>
        </message>
        <message>
            <source>{n} conversations, last updated between {first} and {last}: {active} active, {inactive} inactive, {closed} closed, {other} other.</source>
            <translation>{n} conversations, dernière modification du {first} au {last} : {active} active, {inactive} inactive, {closed} closed, {other} autres.</translation>
        </message>
        <message>
            <source>Most in {period}: {n}.</source>
            <translation>Maximum en {period} : {n}.</translation>
        </message>
        <message>
            <source>Chosen period: {period}.</source>
            <translation>Période choisie : {period}.</translation>
        </message>
        <message>
            <source>other</source>
            <translation>autre</translation>
        </message>
        <message>
            <source>1 conversation</source>
            <translation>1 conversation</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} conversations</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sans nom</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
    </context>
    <context>
        <name>Times</name>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>now</source>
            <translation>maintenant</translation>
        </message>
        <message>
            <source>in {span}</source>
            <translation>dans {span}</translation>
        </message>
        <message>
            <source>{span} ago</source>
            <translation>il y a {span}</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message>
            <source>{n} d {m} h</source>
            <translation>{n} j {m} h</translation>
        </message>
        <message>
            <source>{n} y</source>
            <translation>{n} ans</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} j</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>no date</source>
            <translation>sans date</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Système</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>client</translation>
        </message>
        <message>
            <source>agent</source>
            <translation>agent</translation>
        </message>
        <message>
            <source>bot</source>
            <translation>bot</translation>
        </message>
        <message>
            <source>system</source>
            <translation>système</translation>
        </message>
        <message>
            <source>{side}, no longer a participant</source>
            <translation>{side}, n'est plus participant</translation>
        </message>
        <message>
            <source>file without a name</source>
            <translation>fichier sans nom</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>envoyé</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>remis</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lu</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>échec</translation>
        </message>
        <message>
            <source>{word} for some</source>
            <translation>{word} pour certains</translation>
        </message>
    </context>
    <context>
        <name>TranscriptList</name>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Load earlier</source>
            <translation>Charger les précédents</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcription</translation>
        </message>
        <message>
            <source>Delivery: {words}</source>
            <translation>Remise : {words}</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n messages</source>
            <translation>
                <numerusform>%n message copié</numerusform>
                <numerusform>%n messages copiés</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the transcript</source>
            <translation>Transcription copiée</translation>
        </message>
        <message>
            <source>Save transcript</source>
            <translation>Enregistrer la transcription</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texte (*.txt)</translation>
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
            <translation>La transcription n'a pas été imprimée</translation>
        </message>
        <message>
            <source>Sent the transcript to the printer</source>
            <translation>Transcription envoyée à l'imprimante</translation>
        </message>
        <message>
            <source>Copy Messages</source>
            <translation>Copier les messages</translation>
        </message>
        <message>
            <source>Copy Message</source>
            <translation>Copier le message</translation>
        </message>
        <message>
            <source>Open Message</source>
            <translation>Ouvrir le message</translation>
        </message>
        <message>
            <source>Check Delivery</source>
            <translation>Vérifier la remise</translation>
        </message>
        <message>
            <source>Reveal This One</source>
            <translation>Révéler celui-ci</translation>
        </message>
        <message>
            <source>Show Raw JSON</source>
            <translation>Afficher le JSON brut</translation>
        </message>
        <message>
            <source>Message as received</source>
            <translation>Message tel que reçu</translation>
        </message>
        <message>
            <source>Copy Transcript</source>
            <translation>Copier la transcription</translation>
        </message>
        <message>
            <source>Save Transcript…</source>
            <translation>Enregistrer la transcription…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimer…</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 message</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Aucun message</translation>
        </message>
        <message>
            <source>{messages}, earlier ones not loaded</source>
            <translation>{messages}, précédents non chargés</translation>
        </message>
    </context>
    <context>
        <name>TwilioMessages</name>
        <message>
            <source>Twilio refused the request.</source>
            <translation>Twilio a refusé la requête.</translation>
        </message>
        <message>
            <source>Twilio says: “{message}”.</source>
            <translation>Twilio indique : « {message} ».</translation>
        </message>
        <message>
            <source>Copy details collects what Twilio Support needs.</source>
            <translation>Copier les détails réunit ce dont le support Twilio a besoin.</translation>
        </message>
        <message>
            <source>Twilio asks you to wait until {time}.</source>
            <translation>Twilio demande d'attendre jusqu'à {time}.</translation>
        </message>
        <message>
            <source>Try again after that.</source>
            <translation>Réessayer ensuite.</translation>
        </message>
        <message>
            <source>Keys are valid in one region: check region ({region}) and edge, then the secret. Keys of another account and test credentials are rejected too.</source>
            <translation>Les clés ne sont valables que dans une seule région : vérifier la région ({region}) et l'edge, puis le secret. Les clés d'un autre compte et les identifiants de test sont aussi rejetés.</translation>
        </message>
        <message>
            <source>Twilio rejected the key.</source>
            <translation>Twilio a rejeté la clé.</translation>
        </message>
        <message>
            <source>The Twilio account is suspended, closed or not active.</source>
            <translation>Le compte Twilio est suspendu, fermé ou non actif.</translation>
        </message>
        <message>
            <source>The Twilio account is not active.</source>
            <translation>Le compte Twilio n'est pas actif.</translation>
        </message>
        <message>
            <source>Check the account in the Twilio Console, or choose another account.</source>
            <translation>Vérifier le compte dans la console Twilio, ou choisir un autre compte.</translation>
        </message>
        <message>
            <source>The key is not allowed to read conversations.</source>
            <translation>La clé n'est pas autorisée à lire les conversations.</translation>
        </message>
        <message>
            <source>Grant the restricted key permission for Conversations in the Twilio Console, or use a standard key.</source>
            <translation>Accorder à la clé restreinte l'autorisation pour Conversations dans la console Twilio, ou utiliser une clé standard.</translation>
        </message>
        <message>
            <source>Copy details collects what the developers need.</source>
            <translation>Copier les détails réunit ce dont les développeurs ont besoin.</translation>
        </message>
        <message>
            <source>Look up again.</source>
            <translation>Relancer la recherche.</translation>
        </message>
        <message>
            <source>Twilio accepts an identity or an address, not both.</source>
            <translation>Twilio accepte une identité ou une adresse, pas les deux.</translation>
        </message>
        <message>
            <source>Twilio did not accept the page size.</source>
            <translation>Twilio n'a pas accepté la taille de page.</translation>
        </message>
        <message>
            <source>Twilio's list can no longer be continued.</source>
            <translation>La liste de Twilio ne peut plus être poursuivie.</translation>
        </message>
        <message>
            <source>Twilio did not accept part of the request.</source>
            <translation>Twilio n'a pas accepté une partie de la requête.</translation>
        </message>
        <message>
            <source>Check the identity or address, and the service.</source>
            <translation>Vérifier l'identité ou l'adresse, et le service.</translation>
        </message>
        <message>
            <source>Conversations are not available in the region {region}.</source>
            <translation>Conversations n'est pas disponible dans la région {region}.</translation>
        </message>
        <message>
            <source>Choose another region and edge for this account, with a key of that region.</source>
            <translation>Choisir une autre région et un autre edge pour ce compte, avec une clé de cette région.</translation>
        </message>
        <message>
            <source>It may have been deleted, or belong to another service, account or region.</source>
            <translation>Élément peut-être supprimé, ou appartenant à un autre service, compte ou région.</translation>
        </message>
        <message>
            <source>This conversation service does not exist.</source>
            <translation>Ce service de conversation n'existe pas.</translation>
        </message>
        <message>
            <source>Choose another service. It may belong to another account or region.</source>
            <translation>Choisir un autre service. Il appartient peut-être à un autre compte ou à une autre région.</translation>
        </message>
        <message>
            <source>This conversation does not exist.</source>
            <translation>Cette conversation n'existe pas.</translation>
        </message>
        <message>
            <source>This participant does not exist in this conversation.</source>
            <translation>Ce participant n'existe pas dans cette conversation.</translation>
        </message>
        <message>
            <source>This user does not exist.</source>
            <translation>Cet utilisateur n'existe pas.</translation>
        </message>
        <message>
            <source>Twilio found nothing at this URL.</source>
            <translation>Twilio n'a rien trouvé à cette URL.</translation>
        </message>
        <message>
            <source>Check the service, and the account's region and edge.</source>
            <translation>Vérifier le service, ainsi que la région et l'edge du compte.</translation>
        </message>
        <message>
            <source>Twilio is busy with other requests of this account.</source>
            <translation>Twilio est occupé par d'autres requêtes de ce compte.</translation>
        </message>
        <message>
            <source>Try again in a moment. Other programs of this account may be sending many requests.</source>
            <translation>Réessayer dans un instant. D'autres programmes de ce compte envoient peut-être beaucoup de requêtes.</translation>
        </message>
        <message>
            <source>Twilio does not allow this request.</source>
            <translation>Twilio n'autorise pas cette requête.</translation>
        </message>
        <message>
            <source>Check the key's permissions, and whether the account is active.</source>
            <translation>Vérifier les autorisations de la clé, et si le compte est actif.</translation>
        </message>
        <message numerus="yes">
            <source>Twilio stopped responding after %n conversations.</source>
            <translation>
                <numerusform>Twilio a cessé de répondre après %n conversation.</numerusform>
                <numerusform>Twilio a cessé de répondre après %n conversations.</numerusform>
            </translation>
        </message>
        <message>
            <source>Twilio has a problem and did not answer.</source>
            <translation>Twilio a un problème et n'a pas répondu.</translation>
        </message>
        <message>
            <source>Try again in a moment. See status.twilio.com for known problems.</source>
            <translation>Réessayer dans un instant. Voir status.twilio.com pour les problèmes connus.</translation>
        </message>
    </context>
    <context>
        <name>WantedConversation</name>
        <message>
            <source>The conversation that the link names is not among these.</source>
            <translation>La conversation du lien n'en fait pas partie.</translation>
        </message>
        <message>
            <source>It may be in another service or account, or belong to somebody else.</source>
            <translation>Elle est peut-être dans un autre service ou un autre compte, ou concerne quelqu'un d'autre.</translation>
        </message>
    </context>
    <context>
        <name>WindowAccounts</name>
        <message>
            <source>Add an account or try the demo to start.</source>
            <translation>Ajouter un compte ou essayer la démo pour commencer.</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>En attente du trousseau du système…</translation>
        </message>
        <message>
            <source>It may ask for your password in a separate window.</source>
            <translation>Il peut demander le mot de passe dans une fenêtre séparée.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>This link is for another account. The form was filled in; nothing was looked up.</source>
            <translation>Ce lien concerne un autre compte. Le formulaire a été rempli ; rien n'a été recherché.</translation>
        </message>
        <message>
            <source>Switch to {name}</source>
            <translation>Passer à {name}</translation>
        </message>
    </context>
    <context>
        <name>WindowColumns</name>
        <message>
            <source>The limit of {n} attribute columns is reached. Remove one first</source>
            <translation>La limite de {n} colonnes d'attribut est atteinte. En supprimer une d'abord</translation>
        </message>
        <message>
            <source>This value cannot be shown as a column</source>
            <translation>Cette valeur ne peut pas s'afficher en colonne</translation>
        </message>
        <message>
            <source>Added the attribute as a column</source>
            <translation>Attribut ajouté en colonne</translation>
        </message>
        <message>
            <source>Removed the attribute column</source>
            <translation>Colonne d'attribut supprimée</translation>
        </message>
    </context>
    <context>
        <name>WindowCopying</name>
        <message numerus="yes">
            <source>Copied %n conversations</source>
            <translation>
                <numerusform>%n conversation copiée</numerusform>
                <numerusform>%n conversations copiées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations with headers</source>
            <translation>
                <numerusform>%n conversation copiée avec en-têtes</numerusform>
                <numerusform>%n conversations copiées avec en-têtes</numerusform>
            </translation>
        </message>
        <message>
            <source>the attribute</source>
            <translation>l'attribut</translation>
        </message>
        <message>
            <source>Copied {field}</source>
            <translation>Copié : {field}</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversation SIDs</source>
            <translation>
                <numerusform>%n SID de conversation copié</numerusform>
                <numerusform>%n SID de conversation copiés</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID de conversation copié</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations as JSON, personal data masked</source>
            <translation>
                <numerusform>%n conversation copiée en JSON, données personnelles masquées</numerusform>
                <numerusform>%n conversations copiées en JSON, données personnelles masquées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations as JSON</source>
            <translation>
                <numerusform>%n conversation copiée en JSON</numerusform>
                <numerusform>%n conversations copiées en JSON</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n ticket notes</source>
            <translation>
                <numerusform>%n note de ticket copiée</numerusform>
                <numerusform>%n notes de ticket copiées</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the ticket note</source>
            <translation>Note de ticket copiée</translation>
        </message>
        <message>
            <source>Copied the selected text</source>
            <translation>Texte sélectionné copié</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Aucune sélection</translation>
        </message>
        <message numerus="yes">
            <source>Copying %n conversations…</source>
            <translation>
                <numerusform>Copie de %n conversation…</numerusform>
                <numerusform>Copie de %n conversations…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WindowExporting</name>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message numerus="yes">
            <source>Exported %n conversations</source>
            <translation>
                <numerusform>%n conversation exportée</numerusform>
                <numerusform>%n conversations exportées</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Afficher dans le dossier</translation>
        </message>
    </context>
    <context>
        <name>WindowFileOpening</name>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Exported conversations (*.json)</source>
            <translation>Conversations exportées (*.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Opening the file…</source>
            <translation>Ouverture du fichier…</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>Le fichier n'a pas été ouvert</translation>
        </message>
        <message numerus="yes">
            <source>Opened a file with %n conversations</source>
            <translation>
                <numerusform>Fichier avec %n conversation ouvert</numerusform>
                <numerusform>Fichier avec %n conversations ouvert</numerusform>
            </translation>
        </message>
        <message>
            <source>This conversation comes from a file. Its links cannot be opened.</source>
            <translation>Cette conversation provient d'un fichier. Ses liens ne peuvent pas être ouverts.</translation>
        </message>
        <message>
            <source>Look up the participant to open them.</source>
            <translation>Rechercher le participant pour les ouvrir.</translation>
        </message>
        <message>
            <source>These conversations come from a file.</source>
            <translation>Ces conversations proviennent d'un fichier.</translation>
        </message>
        <message>
            <source>These conversations come from a file of {date}.</source>
            <translation>Ces conversations proviennent d'un fichier du {date}.</translation>
        </message>
        <message>
            <source>Twilio is not contacted. A new lookup replaces them.</source>
            <translation>Twilio n'est pas contacté. Une nouvelle recherche les remplace.</translation>
        </message>
        <message>
            <source>Personal data was masked when the file was written.</source>
            <translation>Les données personnelles étaient masquées à l'écriture du fichier.</translation>
        </message>
        <message>
            <source>Choose a JSON file exported by Convolook.</source>
            <translation>Choisir un fichier JSON exporté par Convolook.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>Le fichier est illisible.</translation>
        </message>
        <message>
            <source>Check that you may read it.</source>
            <translation>Vérifier les droits de lecture.</translation>
        </message>
        <message>
            <source>This is not a regular file.</source>
            <translation>Ce n'est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>The file is too large to be opened.</source>
            <translation>Le fichier est trop grand pour être ouvert.</translation>
        </message>
        <message>
            <source>Files of up to {n} MB and {rows} conversations can be opened.</source>
            <translation>Des fichiers jusqu'à {n} Mo et {rows} conversations peuvent être ouverts.</translation>
        </message>
        <message>
            <source>The file is damaged or not JSON.</source>
            <translation>Le fichier est endommagé ou n'est pas du JSON.</translation>
        </message>
        <message>
            <source>The file was not exported by Convolook as JSON.</source>
            <translation>Le fichier n'a pas été exporté par Convolook en JSON.</translation>
        </message>
        <message>
            <source>The file is from a newer version of Convolook.</source>
            <translation>Le fichier provient d'une version plus récente de Convolook.</translation>
        </message>
        <message>
            <source>Open it with that version.</source>
            <translation>L'ouvrir avec cette version.</translation>
        </message>
        <message>
            <source>The file contains no conversations.</source>
            <translation>Le fichier ne contient aucune conversation.</translation>
        </message>
    </context>
    <context>
        <name>WindowLinks</name>
        <message>
            <source>Your organisation does not allow reading messages here.</source>
            <translation>L'organisation n'autorise pas la lecture des messages ici.</translation>
        </message>
    </context>
    <context>
        <name>WindowMany</name>
        <message>
            <source>Participants of this lookup</source>
            <translation>Participants de cette recherche</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Résultat</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Résultats</translation>
        </message>
    </context>
    <context>
        <name>WindowNothingFound</name>
        <message>
            <source>Default service only</source>
            <translation>Service par défaut seulement</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Tous les services</translation>
        </message>
    </context>
    <context>
        <name>WindowPastedSids</name>
        <message>
            <source>Service selected</source>
            <translation>Service sélectionné</translation>
        </message>
        <message>
            <source>Reading the user of this SID…</source>
            <translation>Lecture de l'utilisateur de ce SID…</translation>
        </message>
        <message>
            <source>This user has no identity to look up.</source>
            <translation>Cet utilisateur n'a pas d'identité à rechercher.</translation>
        </message>
    </context>
    <context>
        <name>WindowRecent</name>
        <message>
            <source>Cleared the recent lookups</source>
            <translation>Recherches récentes effacées</translation>
        </message>
        <message>
            <source>Recent lookups are off; see Settings</source>
            <translation>Les recherches récentes sont désactivées ; voir Paramètres</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Encore aucune</translation>
        </message>
        <message>
            <source>&amp;Clear Recent Lookups</source>
            <translation>&amp;Effacer les recherches récentes</translation>
        </message>
    </context>
    <context>
        <name>WindowSharing</name>
        <message>
            <source>Not copied: the account has a region without an edge</source>
            <translation>Non copié : le compte a une région sans edge</translation>
        </message>
        <message>
            <source>Copied the cURL command without the secret</source>
            <translation>Commande cURL copiée sans le secret</translation>
        </message>
        <message>
            <source>Copied the cURL command without secret and participant</source>
            <translation>Commande cURL copiée sans secret ni participant</translation>
        </message>
        <message>
            <source>Not copied: the link would contain the participant, and personal data is masked</source>
            <translation>Non copié : le lien contiendrait le participant, et les données personnelles sont masquées</translation>
        </message>
        <message>
            <source>Copied the link to this lookup</source>
            <translation>Lien vers cette recherche copié</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Aucune sélection</translation>
        </message>
    </context>
    <context>
        <name>WindowTranscripts</name>
        <message>
            <source>Saved the transcript</source>
            <translation>Transcription enregistrée</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Results cleared after {n} min of inactivity</source>
            <translation>Résultats effacés après {n} min d'inactivité</translation>
        </message>
        <message>
            <source>Copied the diagnostics</source>
            <translation>Diagnostic copié</translation>
        </message>
    </context>
</TS>
