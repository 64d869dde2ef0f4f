<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Convolook</source>
            <translation>Acerca de Convolook</translation>
        </message>
        <message>
            <source>Finds every conversation of one participant in Twilio Conversations (classic) v1.</source>
            <translation>Encuentra todas las conversaciones de un participante en Twilio Conversations (classic) v1.</translation>
        </message>
        <message>
            <source>MIT licence. Qt and PySide6 are used under the LGPL v3; their libraries are installed beside Convolook and can be replaced. Convolook is not made by Twilio, and it only reads.</source>
            <translation>Licencia MIT. Qt y PySide6 se usan bajo la LGPL v3; sus bibliotecas están junto al programa y se pueden reemplazar. Convolook no es un producto de Twilio y solo lee.</translation>
        </message>
        <message>
            <source>Open releases page</source>
            <translation>Abrir página de versiones</translation>
        </message>
    </context>
    <context>
        <name>AccountBox</name>
        <message>
            <source>No account</source>
            <translation>Sin cuenta</translation>
        </message>
        <message>
            <source>Choose an account</source>
            <translation>Elegir una cuenta</translation>
        </message>
        <message>
            <source>Accounts…</source>
            <translation>Cuentas…</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Conservar</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Quitar cuenta</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar cambios</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Guardar cambios</translation>
        </message>
        <message>
            <source>Remove {name} and its secret?</source>
            <translation>¿Quitar {name} y su secreto?</translation>
        </message>
        <message>
            <source>The new account is not saved.</source>
            <translation>La cuenta nueva no se ha guardado.</translation>
        </message>
        <message>
            <source>{name} has changes that are not saved.</source>
            <translation>{name} tiene cambios sin guardar.</translation>
        </message>
    </context>
    <context>
        <name>AccountForm</name>
        <message>
            <source>Enter a name, such as your team's.</source>
            <translation>Ingrese un nombre, por ejemplo el de su equipo.</translation>
        </message>
        <message>
            <source>Another account has this name.</source>
            <translation>Otra cuenta tiene este nombre.</translation>
        </message>
        <message>
            <source>This name is reserved by Convolook.</source>
            <translation>Convolook reserva este nombre.</translation>
        </message>
        <message>
            <source>At most {most} characters.</source>
            <translation>Máximo {most} caracteres.</translation>
        </message>
        <message>
            <source>Contains invisible characters.</source>
            <translation>Contiene caracteres invisibles.</translation>
        </message>
        <message>
            <source>Copy it from the Twilio Console. It starts with {prefix}.</source>
            <translation>Cópielo de la consola de Twilio. Empieza por {prefix}.</translation>
        </message>
        <message>
            <source>It starts with {prefix}, in capital letters.</source>
            <translation>Empieza por {prefix}, en mayúsculas.</translation>
        </message>
        <message>
            <source>This is an API key SID. It belongs in the field below.</source>
            <translation>Es un SID de clave de API. Va en el campo de abajo.</translation>
        </message>
        <message>
            <source>This is an Account SID. It belongs in the field above.</source>
            <translation>Es un Account SID. Va en el campo de arriba.</translation>
        </message>
        <message>
            <source>This looks like an Auth Token. It belongs in the field Secret.</source>
            <translation>Parece un Auth Token. Va en el campo Secreto.</translation>
        </message>
        <message>
            <source>Contains spaces.</source>
            <translation>Contiene espacios.</translation>
        </message>
        <message>
            <source>After {prefix} only digits and the letters a to f are allowed.</source>
            <translation>Después de {prefix} solo se permiten dígitos y letras de la a a la f.</translation>
        </message>
        <message>
            <source>{count} of {length} characters.</source>
            <translation>{count} de {length} caracteres.</translation>
        </message>
        <message>
            <source>{count} characters; a SID has {length}.</source>
            <translation>{count} caracteres; un SID tiene {length}.</translation>
        </message>
        <message>
            <source>Enter the secret of this SID.</source>
            <translation>Ingrese el secreto de este SID.</translation>
        </message>
        <message>
            <source>This is a SID, not a secret.</source>
            <translation>Es un SID, no un secreto.</translation>
        </message>
        <message>
            <source>An Auth Token has 32 characters: digits and the letters a to f.</source>
            <translation>Un Auth Token tiene 32 caracteres: dígitos y letras de la a a la f.</translation>
        </message>
        <message>
            <source>An API key can be revoked on its own; the Auth Token gives access to the whole account.</source>
            <translation>Una clave de API se puede revocar por separado; el Auth Token abre toda la cuenta.</translation>
        </message>
        <message>
            <source>IS and 32 digits or letters from a to f, as in the Twilio Console.</source>
            <translation>IS y 32 dígitos o letras de la a a la f, como en la consola de Twilio.</translation>
        </message>
        <message>
            <source>Stored only in this computer's keyring.</source>
            <translation>Se guarda solo en el llavero de este equipo.</translation>
        </message>
        <message>
            <source>Stored in the keyring. Type to replace it.</source>
            <translation>Guardado en el llavero. Escriba para reemplazarlo.</translation>
        </message>
        <message>
            <source>Kept until you quit. Type to replace it.</source>
            <translation>Se conserva hasta salir. Escriba para reemplazarlo.</translation>
        </message>
        <message>
            <source>No secret stored. Enter it to sign in again.</source>
            <translation>No hay secreto guardado. Ingréselo para volver a iniciar sesión.</translation>
        </message>
        <message>
            <source>Provided with the account.</source>
            <translation>Proporcionado con la cuenta.</translation>
        </message>
        <message>
            <source>Leading or trailing spaces removed ({count}).</source>
            <translation>Espacios iniciales o finales quitados ({count}).</translation>
        </message>
        <message>
            <source>Shown only once, when the API key is created.</source>
            <translation>Se muestra una sola vez, al crear la clave de API.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account Info.</source>
            <translation>En la consola de Twilio, en Account Info.</translation>
        </message>
        <message>
            <source>Any name you recognise, such as your team's.</source>
            <translation>Cualquier nombre reconocible, por ejemplo el de su equipo.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account Info, on the home page.</source>
            <translation>En la consola de Twilio, en Account Info, en la página de inicio.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account, API keys &amp; tokens.</source>
            <translation>En la consola de Twilio, en Account, API keys &amp; tokens.</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Nombre de la cuenta</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>Account SID</translation>
        </message>
        <message>
            <source>API key SID</source>
            <translation>SID de la clave de API</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID del servicio</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <source>Auth token</source>
            <translation>Auth Token</translation>
        </message>
        <message>
            <source>Sign in with</source>
            <translation>Iniciar sesión con</translation>
        </message>
        <message>
            <source>Region and edge</source>
            <translation>Región y edge</translation>
        </message>
        <message>
            <source>Default service</source>
            <translation>Servicio predeterminado</translation>
        </message>
        <message>
            <source>Colour mark</source>
            <translation>Marca de color</translation>
        </message>
    </context>
    <context>
        <name>AccountList</name>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>From TWILIO_* variables, read-only</source>
            <translation>De variables TWILIO_*, solo lectura</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>Definida por su organización</translation>
        </message>
        <message>
            <source>Built in, works offline</source>
            <translation>Integrada, funciona sin conexión</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Test connection</source>
            <translation>Probar conexión</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>Esperando al llavero del sistema…</translation>
        </message>
        <message>
            <source>Saved. The secret is in the keyring.</source>
            <translation>Guardado. El secreto está en el llavero.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>{name} removed.</source>
            <translation>Se quitó {name}.</translation>
        </message>
        <message>
            <source>Twilio</source>
            <translation>Twilio</translation>
        </message>
        <message>
            <source>Connected to {account} in {ms} ms.</source>
            <translation>Conectado a {account} en {ms} ms.</translation>
        </message>
        <message>
            <source>Default service {sid}.</source>
            <translation>Servicio predeterminado {sid}.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Contacting Twilio…</source>
            <translation>Contactando con Twilio…</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>There is already an account named {name}.</source>
            <translation>Ya existe una cuenta llamada {name}.</translation>
        </message>
        <message>
            <source>Names are compared ignoring case. Choose another one.</source>
            <translation>Los nombres se comparan sin distinguir mayúsculas. Elija otro.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts that sign in with an Auth Token.</source>
            <translation>Su organización no permite cuentas que inicien sesión con un Auth Token.</translation>
        </message>
        <message>
            <source>Create an API key in the Twilio Console, then enter it here.</source>
            <translation>Cree una clave de API en la consola de Twilio y luego ingrésela aquí.</translation>
        </message>
        <message>
            <source>The profiles of twilio-cli cannot be read.</source>
            <translation>No se pueden leer los perfiles de twilio-cli.</translation>
        </message>
        <message>
            <source>Expected a readable JSON file at {path}.</source>
            <translation>Se esperaba un archivo JSON legible en {path}.</translation>
        </message>
        <message>
            <source>No account named {name}.</source>
            <translation>No hay ninguna cuenta llamada {name}.</translation>
        </message>
        <message>
            <source>Add or rename accounts in Accounts…</source>
            <translation>Agregue o renombre cuentas en Cuentas…</translation>
        </message>
        <message>
            <source>Region and edge: choose both or neither.</source>
            <translation>Región y edge: elija ambos o ninguno.</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>Cuentas</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Agregar cuenta…</translation>
        </message>
        <message>
            <source>Import from twilio-cli…</source>
            <translation>Importar de twilio-cli…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;New Window</source>
            <translation>&amp;Nueva ventana</translation>
        </message>
        <message>
            <source>Open &amp;in New Window</source>
            <translation>Abrir en &amp;ventana nueva</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Abrir…</translation>
        </message>
        <message>
            <source>&amp;Export…</source>
            <translation>&amp;Exportar…</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy with &amp;Headers</source>
            <translation>Copiar con &amp;encabezados</translation>
        </message>
        <message>
            <source>Copy Conversation &amp;SID</source>
            <translation>Copiar &amp;SID de conversación</translation>
        </message>
        <message>
            <source>Copy as &amp;JSON</source>
            <translation>Copiar como &amp;JSON</translation>
        </message>
        <message>
            <source>Copy Ticket &amp;Note</source>
            <translation>Copiar &amp;nota de ticket</translation>
        </message>
        <message>
            <source>Copy as cU&amp;RL without the Secret</source>
            <translation>Copiar como c&amp;URL sin el secreto</translation>
        </message>
        <message>
            <source>Copy &amp;Link to This Lookup</source>
            <translation>Copiar en&amp;lace a esta búsqueda</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>Seleccionar t&amp;odo</translation>
        </message>
        <message>
            <source>&amp;Find in Results</source>
            <translation>&amp;Buscar en resultados</translation>
        </message>
        <message>
            <source>Settin&amp;gs…</source>
            <translation>Con&amp;figuración…</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Columnas</translation>
        </message>
        <message>
            <source>&amp;Local</source>
            <translation>&amp;Local</translation>
        </message>
        <message>
            <source>&amp;UTC</source>
            <translation>&amp;UTC</translation>
        </message>
        <message>
            <source>&amp;Relative</source>
            <translation>&amp;Relativa</translation>
        </message>
        <message>
            <source>&amp;Detail Pane</source>
            <translation>Panel de &amp;detalles</translation>
        </message>
        <message>
            <source>Time&amp;line</source>
            <translation>Cronolo&amp;gía</translation>
        </message>
        <message>
            <source>&amp;Mask Personal Data</source>
            <translation>&amp;Ocultar datos personales</translation>
        </message>
        <message>
            <source>Re&amp;veal Selected Rows</source>
            <translation>Re&amp;velar filas seleccionadas</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>&amp;Acercar</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>Al&amp;ejar</translation>
        </message>
        <message>
            <source>&amp;Actual Size</source>
            <translation>&amp;Tamaño real</translation>
        </message>
        <message>
            <source>&amp;Next Pane</source>
            <translation>Panel &amp;siguiente</translation>
        </message>
        <message>
            <source>&amp;Previous Pane</source>
            <translation>&amp;Panel anterior</translation>
        </message>
        <message>
            <source>Stop, Clear Filter, or &amp;Go Back</source>
            <translation>Detener, &amp;quitar filtro o volver</translation>
        </message>
        <message>
            <source>&amp;Accounts…</source>
            <translation>&amp;Cuentas…</translation>
        </message>
        <message>
            <source>&amp;Sign Out</source>
            <translation>Cerrar &amp;sesión</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>&amp;Contenido</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>A&amp;tajos de teclado</translation>
        </message>
        <message>
            <source>&amp;Requests…</source>
            <translation>&amp;Solicitudes…</translation>
        </message>
        <message>
            <source>Copy &amp;Diagnostics</source>
            <translation>Copiar &amp;diagnóstico</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>&amp;Acerca de</translation>
        </message>
        <message>
            <source>&amp;Focus Search</source>
            <translation>Ir al &amp;campo de búsqueda</translation>
        </message>
        <message>
            <source>&amp;Identity</source>
            <translation>&amp;Identidad</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Dirección</translation>
        </message>
        <message>
            <source>All F&amp;orms of This Contact</source>
            <translation>Todas las &amp;formas de este contacto</translation>
        </message>
        <message>
            <source>&amp;Look Up</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>Look Up Su&amp;ggested Form</source>
            <translation>Buscar forma &amp;sugerida</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>De&amp;tener</translation>
        </message>
        <message>
            <source>&amp;Clear Filter</source>
            <translation>&amp;Quitar filtro</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Actualizar</translation>
        </message>
        <message>
            <source>Load &amp;More</source>
            <translation>Cargar &amp;más</translation>
        </message>
        <message>
            <source>Loa&amp;d All</source>
            <translation>Cargar t&amp;odo</translation>
        </message>
        <message>
            <source>Look Up Ma&amp;ny…</source>
            <translation>Buscar m&amp;uchos…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Volver</translation>
        </message>
        <message>
            <source>For&amp;ward</source>
            <translation>Ad&amp;elante</translation>
        </message>
        <message>
            <source>&amp;Held Numbers</source>
            <translation>&amp;Números ocupados</translation>
        </message>
        <message>
            <source>Com&amp;pare</source>
            <translation>Com&amp;parar</translation>
        </message>
        <message>
            <source>R&amp;ecent Lookups</source>
            <translation>Búsquedas &amp;recientes</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Hora</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>&amp;Lookup</source>
            <translation>&amp;Búsqueda</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Cuenta</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>A&amp;yuda</translation>
        </message>
    </context>
    <context>
        <name>ApplicationPrivacy</name>
        <message>
            <source>Cleared the clipboard</source>
            <translation>Portapapeles borrado</translation>
        </message>
        <message>
            <source>Cleared the clipboard, but a clipboard manager keeps the copy</source>
            <translation>Portapapeles borrado, pero un gestor del portapapeles conserva la copia</translation>
        </message>
        <message>
            <source>A clipboard manager has put the copy back.</source>
            <translation>Un gestor del portapapeles ha restaurado la copia.</translation>
        </message>
        <message>
            <source>Copied. Paste it before you close Convolook.</source>
            <translation>Copiado. Péguelo antes de cerrar Convolook.</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{n} of {total}</source>
            <translation>{n} de {total}</translation>
        </message>
    </context>
    <context>
        <name>Clipboard</name>
        <message>
            <source>The program that holds the clipboard does not answer.</source>
            <translation>El programa que tiene el portapapeles no responde.</translation>
        </message>
    </context>
    <context>
        <name>ColourMarks</name>
        <message>
            <source>No mark</source>
            <translation>Sin marca</translation>
        </message>
        <message>
            <source>Blue</source>
            <translation>Azul</translation>
        </message>
        <message>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <source>Amber</source>
            <translation>Ámbar</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Rojo</translation>
        </message>
        <message>
            <source>Cyan</source>
            <translation>Cian</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Ciruela</translation>
        </message>
    </context>
    <context>
        <name>ColumnLayout</name>
        <message>
            <source>Remove Attribute Column</source>
            <translation>Quitar columna de atributo</translation>
        </message>
        <message>
            <source>Restore Default Columns</source>
            <translation>Restaurar columnas predeterminadas</translation>
        </message>
        <message>
            <source>Fit Column</source>
            <translation>Ajustar columna</translation>
        </message>
        <message>
            <source>Hide Column</source>
            <translation>Ocultar columna</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
    </context>
    <context>
        <name>Columns</name>
        <message>
            <source>Email</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>Chat</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Friendly name</source>
            <translation>Nombre descriptivo</translation>
        </message>
        <message>
            <source>Date updated</source>
            <translation>Actualización</translation>
        </message>
        <message>
            <source>Date created</source>
            <translation>Creación</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Dirección proxy</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>SID de conversación</translation>
        </message>
        <message>
            <source>Unique name</source>
            <translation>Nombre único</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>Creado por</translation>
        </message>
        <message>
            <source>Participant SID</source>
            <translation>SID del participante</translation>
        </message>
        <message>
            <source>User SID</source>
            <translation>SID del usuario</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID del servicio</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>Account SID</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Attribute {name}</source>
            <translation>Atributo {name}</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participante</translation>
        </message>
        <message>
            <source>Matched</source>
            <translation>Coincidencia</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ Volver</translation>
        </message>
        <message>
            <source>Back to details</source>
            <translation>Volver a los detalles</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Only differences</source>
            <translation>Solo diferencias</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <source>Copied the comparison</source>
            <translation>Comparación copiada</translation>
        </message>
        <message>
            <source>Compare Conversations</source>
            <translation>Comparar conversaciones</translation>
        </message>
        <message>
            <source>{n} of {total} fields differ</source>
            <translation>Campos distintos: {n} de {total}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonModel</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>(missing)</source>
            <translation>(falta)</translation>
        </message>
        <message>
            <source>{field}, differs</source>
            <translation>{field}, difiere</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sin nombre</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Allow messages for this account</source>
            <translation>Permitir mensajes en esta cuenta</translation>
        </message>
        <message>
            <source>Messages contain what people wrote to each other.</source>
            <translation>Los mensajes contienen lo que las personas se escribieron.</translation>
        </message>
        <message>
            <source>They are loaded from Twilio only when you open them and are stored only if you save or print them. Nothing is loaded until you agree.</source>
            <translation>Se cargan de Twilio solo al abrirlos y se guardan solo si usted los guarda o imprime. No se carga nada hasta que acepte.</translation>
        </message>
    </context>
    <context>
        <name>ConversationTableView</name>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID de la conversación copiado</translation>
        </message>
        <message>
            <source>Copy Field</source>
            <translation>Copiar campo</translation>
        </message>
        <message>
            <source>Filter by This Value</source>
            <translation>Filtrar por este valor</translation>
        </message>
        <message>
            <source>Filter Out This Value</source>
            <translation>Excluir este valor</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Look Up This…</source>
            <translation>Buscar esto…</translation>
        </message>
        <message>
            <source>Open in New Window</source>
            <translation>Abrir en ventana nueva</translation>
        </message>
        <message>
            <source>Copy as List, Commas</source>
            <translation>Copiar como lista, con comas</translation>
        </message>
        <message>
            <source>Copy as List, Quoted</source>
            <translation>Copiar como lista, entre comillas</translation>
        </message>
    </context>
    <context>
        <name>CountryMenu</name>
        <message>
            <source>This number exists in no country</source>
            <translation>Este número no existe en ningún país</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something unexpected happened</source>
            <translation>Ocurrió algo inesperado</translation>
        </message>
        <message>
            <source>Convolook keeps running and loaded rows are kept. The report below contains no personal data or secrets and helps the developers.</source>
            <translation>Convolook sigue funcionando y las filas cargadas se conservan. El informe siguiente no contiene datos personales ni secretos y ayuda a los desarrolladores.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar informe</translation>
        </message>
        <message>
            <source>Copied the report</source>
            <translation>Informe copiado</translation>
        </message>
    </context>
    <context>
        <name>Detail</name>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Friendly name</source>
            <translation>Nombre descriptivo</translation>
        </message>
        <message>
            <source>Unique name</source>
            <translation>Nombre único</translation>
        </message>
        <message>
            <source>Date updated</source>
            <translation>Actualización</translation>
        </message>
        <message>
            <source>Date created</source>
            <translation>Creación</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>SID de conversación</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID del servicio</translation>
        </message>
        <message>
            <source>Messaging service SID</source>
            <translation>SID del servicio de mensajería</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>Account SID</translation>
        </message>
        <message>
            <source>Timers</source>
            <translation>Temporizadores</translation>
        </message>
        <message>
            <source>Bindings</source>
            <translation>Vinculaciones</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Dirección proxy</translation>
        </message>
        <message>
            <source>Projected address</source>
            <translation>Dirección proyectada</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nivel</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Role SID</source>
            <translation>SID del rol</translation>
        </message>
        <message>
            <source>Participant SID</source>
            <translation>SID del participante</translation>
        </message>
        <message>
            <source>Message SID</source>
            <translation>SID del mensaje</translation>
        </message>
        <message>
            <source>Webhook SID</source>
            <translation>SID del webhook</translation>
        </message>
        <message>
            <source>User SID</source>
            <translation>SID del usuario</translation>
        </message>
        <message>
            <source>Content SID</source>
            <translation>SID del contenido</translation>
        </message>
        <message>
            <source>Last read message</source>
            <translation>Último mensaje leído</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Última lectura</translation>
        </message>
        <message>
            <source>Index</source>
            <translation>Índice</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Multimedia</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>Entrega</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Destino</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>En línea</translation>
        </message>
        <message>
            <source>Notifiable</source>
            <translation>Notificable</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>Cargar más</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Enlaces</translation>
        </message>
        <message>
            <source>Other fields</source>
            <translation>Otros campos</translation>
        </message>
        <message>
            <source>Becomes inactive</source>
            <translation>Pasa a inactive</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>no active timer</source>
            <translation>ningún temporizador activo</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>Todos los campos</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Look up ›</source>
            <translation>Buscar ›</translation>
        </message>
        <message>
            <source>Message {index}</source>
            <translation>Mensaje {index}</translation>
        </message>
        <message>
            <source>Message, {place}.</source>
            <translation>Mensaje, {place}.</translation>
        </message>
        <message>
            <source>Participant {place}</source>
            <translation>Participante {place}</translation>
        </message>
        <message>
            <source>Webhook {place}</source>
            <translation>Webhook {place}</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Archivo</translation>
        </message>
        <message>
            <source>{size} bytes</source>
            <translation>{size} bytes</translation>
        </message>
        <message>
            <source>Open participant</source>
            <translation>Abrir participante</translation>
        </message>
        <message>
            <source>Open message</source>
            <translation>Abrir mensaje</translation>
        </message>
        <message>
            <source>Open webhook</source>
            <translation>Abrir webhook</translation>
        </message>
        <message>
            <source>as received</source>
            <translation>tal como se recibió</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>Creado por</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participante</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Vinculación</translation>
        </message>
        <message>
            <source>Attributes</source>
            <translation>Atributos</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>oculto</translation>
        </message>
        <message numerus="yes">
            <source>at most %n conversations can be compared</source>
            <translation>
                <numerusform>se puede comparar como máximo %n conversación</numerusform>
                <numerusform>se pueden comparar como máximo %n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>no value in common</source>
            <translation>ningún valor en común</translation>
        </message>
        <message numerus="yes">
            <source>%n different values</source>
            <translation>
                <numerusform>%n valor distinto</numerusform>
                <numerusform>%n valores distintos</numerusform>
            </translation>
        </message>
        <message>
            <source>First updated</source>
            <translation>Primera actualización</translation>
        </message>
        <message>
            <source>Last updated</source>
            <translation>Última actualización</translation>
        </message>
        <message>
            <source>First created</source>
            <translation>Primera creación</translation>
        </message>
        <message>
            <source>Last created</source>
            <translation>Última creación</translation>
        </message>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>1 byte</source>
            <translation>1 byte</translation>
        </message>
        <message>
            <source>{what}, {size}</source>
            <translation>{what}, {size}</translation>
        </message>
        <message>
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <source>invalid JSON: empty text</source>
            <translation>JSON no válido: texto vacío</translation>
        </message>
        <message>
            <source>nested too deeply to show as a tree</source>
            <translation>demasiados niveles para mostrarlo como árbol</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>línea {line}, columna {column}</translation>
        </message>
        <message>
            <source>invalid JSON: extra text after the end, {where}</source>
            <translation>JSON no válido: texto adicional después del final, {where}</translation>
        </message>
        <message>
            <source>invalid JSON: error at {where}</source>
            <translation>JSON no válido: error en {where}</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vacío</translation>
        </message>
        <message>
            <source>this row is not an object; see Raw</source>
            <translation>esta fila no es un objeto; ver Sin procesar</translation>
        </message>
        <message>
            <source>part of this row could not be read; see Raw</source>
            <translation>no se pudo leer parte de esta fila; ver Sin procesar</translation>
        </message>
        <message>
            <source>names another participant than you looked up</source>
            <translation>nombra a otro participante que el buscado</translation>
        </message>
        <message>
            <source>some values have an unexpected type</source>
            <translation>algunos valores tienen un tipo inesperado</translation>
        </message>
        <message>
            <source>no identity: joined by address</source>
            <translation>sin identidad: participa con una dirección</translation>
        </message>
        <message>
            <source>no binding: joined by chat identity</source>
            <translation>sin vinculación: participa con una identidad de chat</translation>
        </message>
        <message>
            <source>(missing)</source>
            <translation>(falta)</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <source>{what}; deeper levels in Raw</source>
            <translation>{what}; niveles más profundos en Sin procesar</translation>
        </message>
        <message>
            <source>object, 1 key</source>
            <translation>objeto, 1 clave</translation>
        </message>
        <message numerus="yes">
            <source>object, %n keys</source>
            <translation>
                <numerusform>objeto, %n clave</numerusform>
                <numerusform>objeto, %n claves</numerusform>
            </translation>
        </message>
        <message>
            <source>array, 1 item</source>
            <translation>lista, 1 elemento</translation>
        </message>
        <message numerus="yes">
            <source>array, %n items</source>
            <translation>
                <numerusform>lista, %n elemento</numerusform>
                <numerusform>lista, %n elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <source>boolean</source>
            <translation>booleano</translation>
        </message>
        <message>
            <source>text</source>
            <translation>texto</translation>
        </message>
        <message>
            <source>{what}, from JSON in a string</source>
            <translation>{what}, de JSON en una cadena</translation>
        </message>
        <message>
            <source>Show {step} more of {rest}</source>
            <translation>Mostrar {step} más (quedan {rest})</translation>
        </message>
        <message>
            <source>Open ›</source>
            <translation>Abrir ›</translation>
        </message>
        <message>
            <source>not opened: leads outside Twilio</source>
            <translation>no se abre: lleva fuera de Twilio</translation>
        </message>
        <message>
            <source>not opened: unknown type of page</source>
            <translation>no se abre: tipo de página desconocido</translation>
        </message>
        <message>
            <source>not a link</source>
            <translation>no es un enlace</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
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
            <translation>Usuario</translation>
        </message>
    </context>
    <context>
        <name>DetailHeader</name>
        <message>
            <source>Copy SID</source>
            <translation>Copiar SID</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations selected</source>
            <translation>
                <numerusform>%n conversación seleccionada</numerusform>
                <numerusform>%n conversaciones seleccionadas</numerusform>
            </translation>
        </message>
        <message>
            <source>No conversation selected</source>
            <translation>Ninguna conversación seleccionada</translation>
        </message>
        <message>
            <source>Copy {n} SIDs</source>
            <translation>Copiar {n} SID</translation>
        </message>
        <message>
            <source>Copy {n} conversation SIDs</source>
            <translation>Copiar {n} SID de conversación</translation>
        </message>
        <message>
            <source>Copy conversation SID</source>
            <translation>Copiar SID de conversación</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sin nombre</translation>
        </message>
    </context>
    <context>
        <name>DetailMenu</name>
        <message>
            <source>Look Up This Participant</source>
            <translation>Buscar este participante</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Copy Value</source>
            <translation>Copiar valor</translation>
        </message>
        <message>
            <source>Copy Field and Value</source>
            <translation>Copiar campo y valor</translation>
        </message>
        <message>
            <source>Copy Path</source>
            <translation>Copiar ruta</translation>
        </message>
        <message>
            <source>Reveal Value</source>
            <translation>Revelar valor</translation>
        </message>
        <message>
            <source>Expand All Below</source>
            <translation>Expandir todo debajo</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Contraer</translation>
        </message>
        <message>
            <source>Filter by This Value</source>
            <translation>Filtrar por este valor</translation>
        </message>
        <message>
            <source>Filter Out This Value</source>
            <translation>Excluir este valor</translation>
        </message>
        <message>
            <source>Show as Column</source>
            <translation>Mostrar como columna</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID de la conversación copiado</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversation SIDs</source>
            <translation>
                <numerusform>%n SID de conversación copiado</numerusform>
                <numerusform>%n SID de conversación copiados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailTabs</name>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Sin procesar</translation>
        </message>
    </context>
    <context>
        <name>DetailTree</name>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID de la conversación copiado</translation>
        </message>
        <message>
            <source>Copied {field}</source>
            <translation>{field}: copiado</translation>
        </message>
        <message>
            <source>Copied field and value</source>
            <translation>Campo y valor copiados</translation>
        </message>
        <message>
            <source>Copied the path</source>
            <translation>Ruta copiada</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
    </context>
    <context>
        <name>Environment</name>
        <message>
            <source>The environment describes half an account: {names} is missing.</source>
            <translation>El entorno describe una cuenta incompleta: falta {names}.</translation>
        </message>
        <message>
            <source>Set it and start Convolook again, or remove the other TWILIO_ variables.</source>
            <translation>Defínala e inicie Convolook de nuevo, o quite las demás variables TWILIO_.</translation>
        </message>
        <message>
            <source>The environment has a text in {names} that cannot be right.</source>
            <translation>El texto de {names} en el entorno no puede ser correcto.</translation>
        </message>
        <message>
            <source>An Account SID begins with AC, an API key's with SK; quotation marks are no part of them.</source>
            <translation>Un Account SID empieza por AC, el de una clave de API por SK; las comillas no forman parte de ellos.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts from TWILIO_ variables.</source>
            <translation>Su organización no permite cuentas de variables TWILIO_.</translation>
        </message>
        <message>
            <source>Add the account in Accounts…</source>
            <translation>Agregue la cuenta en Cuentas…</translation>
        </message>
        <message>
            <source>TWILIO_REGION is {region}; its usual edge {edge} is used.</source>
            <translation>TWILIO_REGION es {region}; se usa su edge habitual {edge}.</translation>
        </message>
        <message>
            <source>Set TWILIO_EDGE to use another one.</source>
            <translation>Defina TWILIO_EDGE para usar otro.</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>What you can look up</source>
            <translation>Qué se puede buscar</translation>
        </message>
        <message>
            <source>A phone number with country code. Other spellings are converted on request.</source>
            <translation>Un número de teléfono con código de país. Otras grafías se convierten a petición.</translation>
        </message>
        <message>
            <source>The same number on WhatsApp</source>
            <translation>El mismo número en WhatsApp</translation>
        </message>
        <message>
            <source>The same number on RCS</source>
            <translation>El mismo número en RCS</translation>
        </message>
        <message>
            <source>An email address, or an identity that looks like one</source>
            <translation>Una dirección de correo, o una identidad que lo parece</translation>
        </message>
        <message>
            <source>A chat identity, case-sensitive</source>
            <translation>Una identidad de chat, distingue mayúsculas</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Choose another folder.</source>
            <translation>Elija otra carpeta.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>The export was cancelled. Nothing was written.</source>
            <translation>La exportación se canceló. No se escribió nada.</translation>
        </message>
        <message>
            <source>A file with this name already exists. It was not changed.</source>
            <translation>Ya existe un archivo con este nombre. No se modificó.</translation>
        </message>
        <message>
            <source>Choose another name, or select that file and confirm replacing it.</source>
            <translation>Elija otro nombre, o seleccione ese archivo y confirme que desea reemplazarlo.</translation>
        </message>
        <message>
            <source>This name is a link to another file. Nothing was written.</source>
            <translation>Este nombre es un enlace a otro archivo. No se escribió nada.</translation>
        </message>
        <message>
            <source>This is not a regular file. Nothing was written.</source>
            <translation>No es un archivo normal. No se escribió nada.</translation>
        </message>
        <message>
            <source>The folder does not exist. Nothing was written.</source>
            <translation>La carpeta no existe. No se escribió nada.</translation>
        </message>
        <message>
            <source>The folder or file is read-only. Nothing was changed.</source>
            <translation>La carpeta o el archivo es de solo lectura. No se modificó nada.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the program that has the file open.</source>
            <translation>Elija otra carpeta, o cierre el programa que tiene abierto el archivo.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was written.</source>
            <translation>El disco está lleno. No se escribió nada.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>Libere espacio o elija otra carpeta.</translation>
        </message>
        <message>
            <source>This name cannot be used. Nothing was written.</source>
            <translation>Este nombre no se puede usar. No se escribió nada.</translation>
        </message>
        <message>
            <source>The file could not be written. Nothing was left behind.</source>
            <translation>No se pudo escribir el archivo. No quedó ningún resto.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Selected ({n})</source>
            <translation>Seleccionadas ({n})</translation>
        </message>
        <message>
            <source>Shown by the filter ({n})</source>
            <translation>Mostradas por el filtro ({n})</translation>
        </message>
        <message>
            <source>All loaded ({n})</source>
            <translation>Todas las cargadas ({n})</translation>
        </message>
        <message>
            <source>CSV, safe for spreadsheets</source>
            <translation>CSV, seguro para hojas de cálculo</translation>
        </message>
        <message>
            <source>XLSX, Excel workbook</source>
            <translation>XLSX, libro de Excel</translation>
        </message>
        <message>
            <source>CSV, exact</source>
            <translation>CSV, exacto</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>JSON, can be reopened in Convolook</source>
            <translation>JSON, se puede reabrir en Convolook</translation>
        </message>
        <message>
            <source>Adds an apostrophe before = + - @ so that no text runs as a formula.</source>
            <translation>Agrega un apóstrofo antes de = + - @ para que ningún texto se ejecute como fórmula.</translation>
        </message>
        <message>
            <source>For programs. A spreadsheet may run some texts as formulas.</source>
            <translation>Para programas. Una hoja de cálculo puede ejecutar algunos textos como fórmulas.</translation>
        </message>
        <message>
            <source>Text stays text, dates are dates (UTC). Nothing runs as a formula.</source>
            <translation>El texto sigue siendo texto y las fechas, fechas (UTC). Nada se ejecuta como fórmula.</translation>
        </message>
        <message>
            <source>For programs. One conversation per line, as received, plus the participant.</source>
            <translation>Para programas. Una conversación por línea, como se recibió, más el participante.</translation>
        </message>
        <message>
            <source>As received, with the lookup and its time.</source>
            <translation>Como se recibió, con la búsqueda y su hora.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Coma</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Punto y coma</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulación</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Libro de Excel</translation>
        </message>
        <message>
            <source>JSON</source>
            <translation>JSON</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Add BOM (for Excel)</source>
            <translation>Agregar BOM (para Excel)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Writing: {done} of {total} conversations</source>
            <translation>Escribiendo: {done} de {total} conversaciones</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Cancelado. No se escribió nada.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Shown ({n})</source>
            <translation>Mostradas ({n})</translation>
        </message>
        <message>
            <source>All ({n})</source>
            <translation>Todas ({n})</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Filas</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Separator</source>
            <translation>Separador</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Columnas</translation>
        </message>
        <message>
            <source>Excel needs it to show accents correctly.</source>
            <translation>Excel lo necesita para mostrar bien los acentos.</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>Opening it in a spreadsheet drops leading zeros, rounds long numbers and makes dates of 3/4. XLSX keeps them.</source>
            <translation>Al abrirlo en una hoja de cálculo se pierden ceros iniciales, se redondean números largos y 3/4 pasa a ser una fecha. XLSX lo conserva todo.</translation>
        </message>
        <message>
            <source>Every field of each row is written.</source>
            <translation>Se escriben todos los campos de cada fila.</translation>
        </message>
        <message>
            <source>Personal data is masked, in the file too.</source>
            <translation>Los datos personales están ocultos, también en el archivo.</translation>
        </message>
        <message>
            <source>The file contains personal data.</source>
            <translation>El archivo contiene datos personales.</translation>
        </message>
        <message>
            <source>Partial: not all conversations are loaded. The file name says so too.</source>
            <translation>Parcial: no todas las conversaciones están cargadas. El nombre del archivo también lo indica.</translation>
        </message>
    </context>
    <context>
        <name>FailurePage</name>
        <message>
            <source>Try again</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Copy error details</source>
            <translation>Copiar detalles del error</translation>
        </message>
        <message>
            <source>Copied the details</source>
            <translation>Detalles copiados</translation>
        </message>
    </context>
    <context>
        <name>FieldTreeModel</name>
        <message>
            <source>Field</source>
            <translation>Campo</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
    </context>
    <context>
        <name>FilterChips</name>
        <message>
            <source>Your number (proxy address)</source>
            <translation>Número propio (dirección proxy)</translation>
        </message>
        <message>
            <source>other</source>
            <translation>otro</translation>
        </message>
        <message>
            <source>no channel</source>
            <translation>sin canal</translation>
        </message>
    </context>
    <context>
        <name>FilterField</name>
        <message>
            <source>Filter</source>
            <translation>Filtro</translation>
        </message>
        <message>
            <source>Filter  (Ctrl+F)</source>
            <translation>Filtro  (Ctrl+F)</translation>
        </message>
        <message>
            <source>Words, or {examples}</source>
            <translation>Palabras, o {examples}</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>falta un valor</translation>
        </message>
        <message>
            <source>use a date such as 2026-01-31 or an age such as 7d</source>
            <translation>use una fecha como 2026-01-31 o una antigüedad como 7d</translation>
        </message>
        <message>
            <source>the attribute's name is missing</source>
            <translation>falta el nombre del atributo</translation>
        </message>
        <message>
            <source>a number is missing</source>
            <translation>falta un número</translation>
        </message>
        <message>
            <source>unknown field</source>
            <translation>campo desconocido</translation>
        </message>
        <message>
            <source>use {values}</source>
            <translation>use {values}</translation>
        </message>
        <message>
            <source>a closing quotation mark is missing</source>
            <translation>faltan las comillas de cierre</translation>
        </message>
        <message>
            <source>{part}: {why}. Searched as plain text.</source>
            <translation>{part}: {why}. Se buscó como texto simple.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in details</source>
            <translation>Buscar en detalles</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Coincidencia anterior</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Coincidencia siguiente</translation>
        </message>
        <message>
            <source>Close find bar</source>
            <translation>Cerrar barra de búsqueda</translation>
        </message>
        <message>
            <source>searching…</source>
            <translation>buscando…</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>no encontrado</translation>
        </message>
        <message>
            <source>{current} of {total}</source>
            <translation>{current} de {total}</translation>
        </message>
    </context>
    <context>
        <name>HeldNumbers</name>
        <message>
            <source>Twilio {code}: an open conversation already holds this pair of numbers.</source>
            <translation>Twilio {code}: una conversación abierta ya ocupa este par de números.</translation>
        </message>
        <message>
            <source>Look up the customer's address, then open Held Numbers to see which conversation.</source>
            <translation>Busque la dirección del cliente y abra Números ocupados para ver qué conversación es.</translation>
        </message>
        <message>
            <source>Held numbers</source>
            <translation>Números ocupados</translation>
        </message>
    </context>
    <context>
        <name>HeldNumbersDialog</name>
        <message>
            <source>Held Numbers</source>
            <translation>Números ocupados</translation>
        </message>
        <message>
            <source>Copy SID</source>
            <translation>Copiar SID</translation>
        </message>
        <message>
            <source>Copy as note</source>
            <translation>Copiar como nota</translation>
        </message>
        <message>
            <source>Show only open</source>
            <translation>Mostrar solo abiertas</translation>
        </message>
        <message>
            <source>Show in table</source>
            <translation>Mostrar en la tabla</translation>
        </message>
        <message>
            <source>Twilio refuses a new conversation between this address and a held number (50416, 80102) until the conversation that holds it is closed.</source>
            <translation>Twilio rechaza una conversación nueva entre esta dirección y un número ocupado (50416, 80102) hasta que se cierre la conversación que lo ocupa.</translation>
        </message>
        <message>
            <source>Not all conversations are loaded. More numbers may be held.</source>
            <translation>No todas las conversaciones están cargadas: puede haber más números ocupados.</translation>
        </message>
        <message>
            <source>These conversations use none of your numbers. Look up the customer's address.</source>
            <translation>Estas conversaciones no usan ninguno de sus números. Busque la dirección del cliente.</translation>
        </message>
        <message>
            <source>None of your numbers is held. You can start a new conversation with each of them.</source>
            <translation>Ninguno de sus números está ocupado. Puede iniciar una conversación nueva con cada uno.</translation>
        </message>
        <message>
            <source>An open conversation holds 1 of your {n} numbers.</source>
            <translation>Una conversación abierta ocupa 1 de sus {n} números.</translation>
        </message>
        <message>
            <source>Open conversations hold {held} of your {n} numbers.</source>
            <translation>Conversaciones abiertas ocupan {held} de sus {n} números.</translation>
        </message>
        <message>
            <source>Own number</source>
            <translation>Número propio</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>SID de conversación</translation>
        </message>
        <message>
            <source>Friendly name</source>
            <translation>Nombre descriptivo</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <source>held: {state}</source>
            <translation>ocupado: {state}</translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID de la conversación copiado</translation>
        </message>
        <message>
            <source>Copied the held numbers</source>
            <translation>Números ocupados copiados</translation>
        </message>
    </context>
    <context>
        <name>HelpViewer</name>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Search help</source>
            <translation>Buscar en la ayuda</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Página de ayuda</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Sin resultados</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Back to the account</source>
            <translation>Volver a la cuenta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Import from twilio-cli</source>
            <translation>Importar de twilio-cli</translation>
        </message>
        <message>
            <source>No twilio-cli profiles with an API key were found.</source>
            <translation>No se encontraron perfiles de twilio-cli con una clave de API.</translation>
        </message>
        <message>
            <source>twilio-cli keeps these secrets in a plain text file, which stays unchanged. Delete profiles you no longer need, or create an API key for Convolook only.</source>
            <translation>twilio-cli guarda estos secretos en un archivo de texto simple, que no se modifica. Elimine los perfiles que ya no necesite, o cree una clave de API solo para Convolook.</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>Esperando al llavero del sistema…</translation>
        </message>
        <message>
            <source>Imported as {name}.</source>
            <translation>Importado como {name}.</translation>
        </message>
        <message>
            <source>{name} (active)</source>
            <translation>{name} (activo)</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import {name}</source>
            <translation>Importar {name}</translation>
        </message>
        <message>
            <source>already added as {name}</source>
            <translation>ya agregado como {name}</translation>
        </message>
        <message>
            <source>same account as {name}, with another key</source>
            <translation>misma cuenta que {name}, con otra clave</translation>
        </message>
    </context>
    <context>
        <name>Input</name>
        <message>
            <source>unknown type of address</source>
            <translation>tipo de dirección desconocido</translation>
        </message>
        <message>
            <source>chat identity</source>
            <translation>identidad de chat</translation>
        </message>
        <message>
            <source>short code?</source>
            <translation>¿código corto?</translation>
        </message>
        <message>
            <source>email as address</source>
            <translation>correo como dirección</translation>
        </message>
        <message>
            <source>email as chat identity</source>
            <translation>correo como identidad de chat</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>WhatsApp user without a visible number</source>
            <translation>usuario de WhatsApp sin número visible</translation>
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
            <translation>sin código de país</translation>
        </message>
        <message>
            <source>too short</source>
            <translation>demasiado corto</translation>
        </message>
        <message>
            <source>number range not in use</source>
            <translation>rango de números sin asignar</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>demasiado largo</translation>
        </message>
        <message>
            <source>older form</source>
            <translation>forma antigua</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>móvil</translation>
        </message>
        <message>
            <source>1 leading or trailing space removed</source>
            <translation>1 espacio inicial o final quitado</translation>
        </message>
        <message>
            <source>{count} leading or trailing spaces removed</source>
            <translation>{count} espacios iniciales o finales quitados</translation>
        </message>
        <message>
            <source>{count} participants. Look them up together or one of them.</source>
            <translation>{count} participantes. Búsquelos juntos o solo uno de ellos.</translation>
        </message>
        <message>
            <source>No country code, and no country is set for numbers without +.</source>
            <translation>Sin código de país, y no hay país definido para números sin +.</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} y {last}</translation>
        </message>
        <message>
            <source>{troubles}. Twilio compares exactly.</source>
            <translation>{troubles}. Twilio compara de forma exacta.</translation>
        </message>
        <message>
            <source>decimal places</source>
            <translation>decimales</translation>
        </message>
        <message>
            <source>extension</source>
            <translation>extensión</translation>
        </message>
        <message>
            <source>further digits</source>
            <translation>más dígitos</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>comentario</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>prefix</source>
            <translation>prefijo</translation>
        </message>
        <message>
            <source>link</source>
            <translation>enlace</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>parámetros</translation>
        </message>
        <message>
            <source>{kind} “{text}”</source>
            <translation>{kind} “{text}”</translation>
        </message>
        <message>
            <source>Leaves out: {parts}.</source>
            <translation>Omite: {parts}.</translation>
        </message>
        <message>
            <source>Puts “{text}” from the link in front.</source>
            <translation>Antepone “{text}” del enlace.</translation>
        </message>
        <message>
            <source>1 hidden character</source>
            <translation>1 carácter invisible</translation>
        </message>
        <message>
            <source>{count} hidden characters</source>
            <translation>{count} caracteres invisibles</translation>
        </message>
        <message>
            <source>differs from Twilio's form</source>
            <translation>difiere de la grafía de Twilio</translation>
        </message>
        <message>
            <source>spreadsheet mark</source>
            <translation>marca de hoja de cálculo</translation>
        </message>
        <message>
            <source>quotation marks</source>
            <translation>comillas</translation>
        </message>
        <message>
            <source>percent-encoding</source>
            <translation>codificación porcentual</translation>
        </message>
        <message>
            <source>full-width characters</source>
            <translation>caracteres de ancho completo</translation>
        </message>
        <message>
            <source>prefix given twice</source>
            <translation>prefijo repetido</translation>
        </message>
        <message>
            <source>country code in small letters</source>
            <translation>código de país en minúsculas</translation>
        </message>
        <message>
            <source>spaces</source>
            <translation>espacios</translation>
        </message>
        <message>
            <source>brackets</source>
            <translation>paréntesis</translation>
        </message>
        <message>
            <source>punctuation</source>
            <translation>puntuación</translation>
        </message>
        <message>
            <source>digits other than 0 to 9</source>
            <translation>dígitos distintos de 0 a 9</translation>
        </message>
        <message>
            <source>dialling prefix instead of +</source>
            <translation>prefijo de marcación en lugar de +</translation>
        </message>
        <message>
            <source>missing + before the country code</source>
            <translation>falta + antes del código de país</translation>
        </message>
        <message>
            <source>digits dialled only inside the country</source>
            <translation>dígitos que solo se marcan dentro del país</translation>
        </message>
        <message>
            <source>This is a conversation SID. Enter opens the conversation.</source>
            <translation>Es un SID de conversación. Enter abre la conversación.</translation>
        </message>
        <message>
            <source>This is a user SID. Enter looks up the user's conversations.</source>
            <translation>Es un SID de usuario. Enter busca las conversaciones del usuario.</translation>
        </message>
        <message>
            <source>This is a service SID. Enter selects the service.</source>
            <translation>Es un SID de servicio. Enter selecciona el servicio.</translation>
        </message>
        <message>
            <source>This is an Account SID, not a participant.</source>
            <translation>Es un Account SID, no un participante.</translation>
        </message>
        <message>
            <source>This is an API key SID, not a participant.</source>
            <translation>Es un SID de clave de API, no un participante.</translation>
        </message>
        <message>
            <source>This is a message SID, not a participant.</source>
            <translation>Es un SID de mensaje, no un participante.</translation>
        </message>
        <message>
            <source>This is a Flex SID, not a participant.</source>
            <translation>Es un SID de Flex, no un participante.</translation>
        </message>
        <message>
            <source>This is a webhook SID, not a participant.</source>
            <translation>Es un SID de webhook, no un participante.</translation>
        </message>
        <message>
            <source>This is a role SID, not a participant.</source>
            <translation>Es un SID de rol, no un participante.</translation>
        </message>
        <message>
            <source>This is a call SID, not a participant.</source>
            <translation>Es un SID de llamada, no un participante.</translation>
        </message>
        <message>
            <source>This is a request ID, not a participant.</source>
            <translation>Es un ID de solicitud, no un participante.</translation>
        </message>
        <message>
            <source>This is a participant's link. Enter opens the conversation.</source>
            <translation>Es el enlace de un participante. Enter abre la conversación.</translation>
        </message>
        <message>
            <source>This is a participant SID. Paste its conversation's SID or link instead.</source>
            <translation>Es un SID de participante. Pegue en su lugar el SID o el enlace de su conversación.</translation>
        </message>
        <message>
            <source>This is a Twilio SID ({prefix}…), not a participant.</source>
            <translation>Es un SID de Twilio ({prefix}…), no un participante.</translation>
        </message>
        <message>
            <source>{length} characters. Twilio takes at most {most}.</source>
            <translation>{length} caracteres. Twilio acepta como máximo {most}.</translation>
        </message>
        <message>
            <source>Contains a broken character.</source>
            <translation>Contiene un carácter dañado.</translation>
        </message>
        <message>
            <source>As phone number</source>
            <translation>Como número de teléfono</translation>
        </message>
        <message>
            <source>Twilio's form</source>
            <translation>Grafía de Twilio</translation>
        </message>
        <message>
            <source>Only the participant</source>
            <translation>Solo el participante</translation>
        </message>
        <message>
            <source>What the link says</source>
            <translation>Lo que dice el enlace</translation>
        </message>
        <message>
            <source>Without the last digit</source>
            <translation>Sin el último dígito</translation>
        </message>
        <message>
            <source>Remove hidden characters only</source>
            <translation>Quitar solo caracteres invisibles</translation>
        </message>
        <message>
            <source>In small letters</source>
            <translation>En minúsculas</translation>
        </message>
        <message>
            <source>As email</source>
            <translation>Como correo</translation>
        </message>
        <message>
            <source>Plain SMS number</source>
            <translation>Número SMS simple</translation>
        </message>
        <message>
            <source>As identity</source>
            <translation>Como identidad</translation>
        </message>
        <message>
            <source>As address</source>
            <translation>Como dirección</translation>
        </message>
        <message>
            <source>Line {number}</source>
            <translation>Línea {number}</translation>
        </message>
        <message>
            <source>Only no. {number}</source>
            <translation>Solo el n.º {number}</translation>
        </message>
    </context>
    <context>
        <name>InterpretationLine</name>
        <message>
            <source>Choose country…</source>
            <translation>Elegir país…</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Revelar</translation>
        </message>
        <message numerus="yes">
            <source>%n suggestions</source>
            <translation>
                <numerusform>%n sugerencia</numerusform>
                <numerusform>%n sugerencias</numerusform>
            </translation>
        </message>
        <message>
            <source>The exact text sent to Twilio appears here.</source>
            <translation>Aquí aparece el texto exacto que se envía a Twilio.</translation>
        </message>
        <message>
            <source>Sends</source>
            <translation>Envía</translation>
        </message>
        <message>
            <source>Searches {count} forms</source>
            <translation>Busca {count} formas</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>y {count} más</translation>
        </message>
        <message>
            <source>no other form fits this text</source>
            <translation>ninguna otra forma corresponde a este texto</translation>
        </message>
        <message>
            <source>Sent as typed</source>
            <translation>Se envía como se escribió</translation>
        </message>
        <message>
            <source>Look up all {count}</source>
            <translation>Buscar los {count}</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Abre</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>No se envía</translation>
        </message>
        <message>
            <source>Use this form</source>
            <translation>Usar esta forma</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>oculto</translation>
        </message>
        <message>
            <source>{length} of {most}</source>
            <translation>{length} de {most}</translation>
        </message>
    </context>
    <context>
        <name>JsonText</name>
        <message>
            <source>Raw JSON</source>
            <translation>JSON sin procesar</translation>
        </message>
    </context>
    <context>
        <name>Keyring</name>
        <message>
            <source>The account {account} has a region without an edge, or an edge without a region.</source>
            <translation>La cuenta {account} tiene una región sin edge, o un edge sin región.</translation>
        </message>
        <message>
            <source>Open Accounts…, choose {account}, then region and edge, and save.</source>
            <translation>Abra Cuentas…, elija {account}, luego región y edge, y guarde.</translation>
        </message>
        <message>
            <source>The secret is kept until you quit.</source>
            <translation>El secreto se conserva hasta salir.</translation>
        </message>
        <message>
            <source>This computer has no keyring.</source>
            <translation>Este equipo no tiene llavero.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>El llavero está bloqueado.</translation>
        </message>
        <message>
            <source>Keyring access was denied.</source>
            <translation>Se denegó el acceso al llavero.</translation>
        </message>
        <message>
            <source>Windows stores secrets of at most {most} characters. This one is longer.</source>
            <translation>Windows guarda secretos de {most} caracteres como máximo, y este es más largo.</translation>
        </message>
        <message>
            <source>The keyring did not answer in time.</source>
            <translation>El llavero no respondió a tiempo.</translation>
        </message>
        <message>
            <source>Waiting for the keyring was cancelled.</source>
            <translation>Se canceló la espera del llavero.</translation>
        </message>
        <message>
            <source>The keyring could not store the secret.</source>
            <translation>El llavero no pudo guardar el secreto.</translation>
        </message>
        <message>
            <source>Start a keyring such as GNOME Keyring or KWallet, then save again.</source>
            <translation>Inicie un llavero como GNOME Keyring o KWallet y guarde de nuevo.</translation>
        </message>
        <message>
            <source>Check that only the secret was pasted.</source>
            <translation>Compruebe que se pegó solo el secreto.</translation>
        </message>
        <message>
            <source>Unlock the keyring, then save again.</source>
            <translation>Desbloquee el llavero y guarde de nuevo.</translation>
        </message>
        <message>
            <source>The account was renamed, but its secret could not be moved.</source>
            <translation>La cuenta se renombró, pero no se pudo trasladar su secreto.</translation>
        </message>
        <message>
            <source>{why} It may still be in the keyring as {entry}. Type the secret again to store it under the new name.</source>
            <translation>{why} Puede seguir en el llavero como {entry}. Escriba el secreto otra vez para guardarlo con el nombre nuevo.</translation>
        </message>
        <message>
            <source>The secret could not be removed from the keyring.</source>
            <translation>No se pudo quitar el secreto del llavero.</translation>
        </message>
        <message>
            <source>{why} Remove the entry {entry} with your system's keyring program, or revoke the key at Twilio.</source>
            <translation>{why} Quite la entrada {entry} con el programa de llavero del sistema, o revoque la clave en Twilio.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or enter the secret in Accounts… to continue without it.</source>
            <translation>Desbloquéelo y reintente, o ingrese el secreto en Cuentas… para continuar sin él.</translation>
        </message>
        <message>
            <source>Open Accounts…, select {account} and enter the secret.</source>
            <translation>Abra Cuentas…, seleccione {account} e ingrese el secreto.</translation>
        </message>
        <message>
            <source>The secret of {account} is not in a keyring on this computer.</source>
            <translation>El secreto de {account} no está en ningún llavero de este equipo.</translation>
        </message>
        <message>
            <source>The keyring is locked, so the secret of {account} cannot be read.</source>
            <translation>El llavero está bloqueado; no se puede leer el secreto de {account}.</translation>
        </message>
        <message>
            <source>Keyring access was denied, so the secret of {account} cannot be read.</source>
            <translation>Se denegó el acceso al llavero; no se puede leer el secreto de {account}.</translation>
        </message>
        <message>
            <source>The keyring has no secret for {account}.</source>
            <translation>El llavero no tiene ningún secreto para {account}.</translation>
        </message>
        <message>
            <source>Its dialog may be behind this window. Answer it and try again.</source>
            <translation>Su diálogo puede estar detrás de esta ventana. Respóndalo y reintente.</translation>
        </message>
        <message>
            <source>Its dialog may still be open. Answer it and try again.</source>
            <translation>Su diálogo puede seguir abierto. Respóndalo y reintente.</translation>
        </message>
        <message>
            <source>No account selected.</source>
            <translation>Ninguna cuenta seleccionada.</translation>
        </message>
        <message>
            <source>Select an account, or add one in Accounts…</source>
            <translation>Seleccione una cuenta o agregue una en Cuentas…</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts of this region.</source>
            <translation>Su organización no permite cuentas de esta región.</translation>
        </message>
        <message>
            <source>Choose an account of that region, or ask whoever manages this computer.</source>
            <translation>Elija una cuenta de esa región, o consulte a quien administra este equipo.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts that sign in with an Auth Token.</source>
            <translation>Su organización no permite cuentas que inicien sesión con un Auth Token.</translation>
        </message>
        <message>
            <source>Create an API key in the Twilio Console, then enter it in Accounts…</source>
            <translation>Cree una clave de API en la consola de Twilio y luego ingrésela en Cuentas…</translation>
        </message>
        <message>
            <source>Your organisation does not allow requests to this account's host.</source>
            <translation>Su organización no permite solicitudes al host de esta cuenta.</translation>
        </message>
        <message>
            <source>Choose another account, or ask whoever manages this computer.</source>
            <translation>Elija otra cuenta, o consulte a quien administra este equipo.</translation>
        </message>
        <message>
            <source>Your organisation does not allow the demo account.</source>
            <translation>Su organización no permite la cuenta de demostración.</translation>
        </message>
        <message>
            <source>Choose an account, or add one in Accounts…</source>
            <translation>Elija una cuenta o agregue una en Cuentas…</translation>
        </message>
        <message>
            <source>Only one of TWILIO_REGION and TWILIO_EDGE is set.</source>
            <translation>Solo está definida una de TWILIO_REGION y TWILIO_EDGE.</translation>
        </message>
        <message>
            <source>Set both or neither, then start Convolook again.</source>
            <translation>Defina ambas o ninguna e inicie Convolook de nuevo.</translation>
        </message>
        <message>
            <source>The keyring could not return the secret of {account}.</source>
            <translation>El llavero no pudo devolver el secreto de {account}.</translation>
        </message>
        <message>
            <source>No keyring can be reached.</source>
            <translation>No se puede acceder a ningún llavero.</translation>
        </message>
        <message>
            <source>The keyring has no entry for it.</source>
            <translation>El llavero no tiene ninguna entrada para él.</translation>
        </message>
        <message>
            <source>The keyring reported a failure.</source>
            <translation>El llavero informó de un fallo.</translation>
        </message>
    </context>
    <context>
        <name>KindControl</name>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
    </context>
    <context>
        <name>LinkBar</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ Volver</translation>
        </message>
        <message>
            <source>Back one step</source>
            <translation>Un paso atrás</translation>
        </message>
        <message>
            <source>Back one step (Alt+Left)</source>
            <translation>Un paso atrás (Alt+Izquierda)</translation>
        </message>
        <message>
            <source>‹ Conversation</source>
            <translation>‹ Conversación</translation>
        </message>
        <message>
            <source>Back to conversation</source>
            <translation>Volver a la conversación</translation>
        </message>
    </context>
    <context>
        <name>LoadingPage</name>
        <message>
            <source>Loading: {what}</source>
            <translation>Cargando: {what}</translation>
        </message>
    </context>
    <context>
        <name>LookupMessages</name>
        <message numerus="yes">
            <source>%n of {total} participants failed.</source>
            <translation>
                <numerusform>%n de {total} participantes falló.</numerusform>
                <numerusform>%n de {total} participantes fallaron.</numerusform>
            </translation>
        </message>
        <message>
            <source>The others were not searched, as they would fail too.</source>
            <translation>Los demás no se buscaron, porque también fallarían.</translation>
        </message>
        <message>
            <source>Resume searches them again.</source>
            <translation>Reanudar los busca de nuevo.</translation>
        </message>
        <message>
            <source>the default service</source>
            <translation>el servicio predeterminado</translation>
        </message>
        <message>
            <source>No answer from: {services}. Other results are kept. Resume asks only these again.</source>
            <translation>Sin respuesta de: {services}. Los demás resultados se conservan. Reanudar consulta solo estos de nuevo.</translation>
        </message>
        <message>
            <source>Only the default service was searched: the list of services could not be read.</source>
            <translation>Solo se buscó en el servicio predeterminado: no se pudo leer la lista de servicios.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n services were searched: the list of services was cut off.</source>
            <translation>
                <numerusform>Solo se buscó en el primer servicio (%n): la lista se interrumpió.</numerusform>
                <numerusform>Solo se buscó en los primeros %n servicios: la lista se interrumpió.</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume reads the rest of the list and searches those services.</source>
            <translation>Reanudar lee el resto de la lista y busca en esos servicios.</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations name another participant than you looked up.</source>
            <translation>
                <numerusform>%n conversación nombra a otro participante que el buscado.</numerusform>
                <numerusform>%n conversaciones nombran a otro participante que el buscado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Marked in the table. Look up again. If it happens again, tell your network team.</source>
            <translation>Con una marca en la tabla. Busque de nuevo. Si persiste, avise a su equipo de redes.</translation>
        </message>
        <message>
            <source>{rows} conversations are loaded. There are more.</source>
            <translation>Hay {rows} conversaciones cargadas. Existen más.</translation>
        </message>
        <message>
            <source>Load all pauses here to keep the window fast. Press it again to continue.</source>
            <translation>Cargar todo se detiene aquí para que la ventana siga ágil. Púlselo otra vez para continuar.</translation>
        </message>
    </context>
    <context>
        <name>Many</name>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Same as line {n}, searched once</source>
            <translation>Igual que la línea {n}, se busca una vez</translation>
        </message>
        <message>
            <source>No country; sent as typed</source>
            <translation>Sin país; se envía como se escribió</translation>
        </message>
        <message>
            <source>Email: identity or address?</source>
            <translation>Correo: ¿identidad o dirección?</translation>
        </message>
        <message>
            <source>Digits only: identity or address?</source>
            <translation>Solo dígitos: ¿identidad o dirección?</translation>
        </message>
        <message>
            <source>Part of the text is left out</source>
            <translation>Se omite una parte del texto</translation>
        </message>
        <message>
            <source>Several participants in one line</source>
            <translation>Varios participantes en una línea</translation>
        </message>
        <message>
            <source>The spreadsheet changed the last digits</source>
            <translation>La hoja de cálculo cambió los últimos dígitos</translation>
        </message>
        <message>
            <source>A SID, not a participant</source>
            <translation>Un SID, no un participante</translation>
        </message>
        <message>
            <source>Longer than 256 characters</source>
            <translation>Más de 256 caracteres</translation>
        </message>
        <message>
            <source>Contains a broken character</source>
            <translation>Contiene un carácter dañado</translation>
        </message>
        <message>
            <source>More than {n} participants</source>
            <translation>Más de {n} participantes</translation>
        </message>
        <message>
            <source>Left out by you</source>
            <translation>Omitido por usted</translation>
        </message>
        <message>
            <source>The file cannot be read. Check that you may open it.</source>
            <translation>No se puede leer el archivo. Compruebe que tiene permiso para abrirlo.</translation>
        </message>
        <message>
            <source>That is not a file. Choose a text, CSV or XLSX file.</source>
            <translation>No es un archivo. Elija un archivo de texto, CSV o XLSX.</translation>
        </message>
        <message>
            <source>The file is too large. Keep one sheet with the participants, at most {n} MB.</source>
            <translation>El archivo es demasiado grande. Deje una hoja con los participantes, de {n} MB como máximo.</translation>
        </message>
        <message>
            <source>The file is neither text, CSV nor XLSX, or it is damaged or locked.</source>
            <translation>El archivo no es texto, CSV ni XLSX, o está dañado o bloqueado.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n encontrada</numerusform>
                <numerusform>%n encontradas</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: {why}</source>
            <translation>Falló: {why}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Not searched yet</source>
            <translation>Aún sin buscar</translation>
        </message>
    </context>
    <context>
        <name>ManyBand</name>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Reintentar fallidos</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Mostrar la lista</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>{n} of {total} done</source>
            <translation>Listos: {n} de {total}</translation>
        </message>
        <message>
            <source>{n} found</source>
            <translation>encontrados: {n}</translation>
        </message>
        <message>
            <source>{n} not found</source>
            <translation>no encontrados: {n}</translation>
        </message>
        <message>
            <source>{n} failed</source>
            <translation>con fallo: {n}</translation>
        </message>
        <message>
            <source>{n} searching</source>
            <translation>en curso: {n}</translation>
        </message>
    </context>
    <context>
        <name>ManyDialog</name>
        <message>
            <source>Look Up Many</source>
            <translation>Buscar muchos</translation>
        </message>
        <message>
            <source>Column {n}</source>
            <translation>Columna {n}</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Paste or type one participant per line</source>
            <translation>Pegue o escriba un participante por línea</translation>
        </message>
        <message>
            <source>The list is hidden while masking is on.</source>
            <translation>La lista no se muestra mientras los datos estén ocultos.</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Pegar</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Abrir archivo…</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Columna</translation>
        </message>
        <message>
            <source>Send numbers in the international form</source>
            <translation>Enviar números en formato internacional</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Líneas</translation>
        </message>
        <message>
            <source>Look up many participants</source>
            <translation>Buscar muchos participantes</translation>
        </message>
        <message>
            <source>Check what will be sent. Nothing has been sent yet.</source>
            <translation>Revise lo que se enviará. Aún no se ha enviado nada.</translation>
        </message>
        <message>
            <source>At most 3 at a time</source>
            <translation>Máximo 3 a la vez</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Lists (*.txt *.csv *.tsv *.xlsx)</source>
            <translation>Listas (*.txt *.csv *.tsv *.xlsx)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>to look up</source>
            <translation>por buscar</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>dudosos</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>duplicados</translation>
        </message>
        <message>
            <source>not searched</source>
            <translation>sin buscar</translation>
        </message>
        <message>
            <source>Look up {n}</source>
            <translation>Buscar {n}</translation>
        </message>
        <message>
            <source>Select a line to change what it sends.</source>
            <translation>Seleccione una línea para cambiar lo que envía.</translation>
        </message>
        <message>
            <source>Line {n} sends</source>
            <translation>La línea {n} envía</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nada</translation>
        </message>
    </context>
    <context>
        <name>ManyModel</name>
        <message>
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Pegado</translation>
        </message>
        <message>
            <source>Will be sent</source>
            <translation>Se enviará</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observación</translation>
        </message>
        <message>
            <source>not searched</source>
            <translation>sin buscar</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Retry</source>
            <translation>Reintentar</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Twilio's help</source>
            <translation>Ayuda de Twilio</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Show the whole message</source>
            <translation>Mostrar el mensaje completo</translation>
        </message>
        <message>
            <source>Copied the details</source>
            <translation>Detalles copiados</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Loaded rows are kept. Resume continues from here.</source>
            <translation>Las filas cargadas se conservan. Reanudar continúa desde aquí.</translation>
        </message>
        <message>
            <source>Twilio is busy. Retrying in {seconds} s</source>
            <translation>Twilio está ocupado. Nuevo intento en {seconds} s</translation>
        </message>
        <message>
            <source>Twilio has a problem. Retrying in {seconds} s</source>
            <translation>Twilio tiene un problema. Nuevo intento en {seconds} s</translation>
        </message>
        <message>
            <source>No answer yet. Retrying in {seconds} s</source>
            <translation>Aún sin respuesta. Nuevo intento en {seconds} s</translation>
        </message>
        <message>
            <source>No connection to Twilio. Retrying in {seconds} s</source>
            <translation>Sin conexión con Twilio. Nuevo intento en {seconds} s</translation>
        </message>
        <message>
            <source>The lookup failed unexpectedly.</source>
            <translation>La búsqueda falló de forma inesperada.</translation>
        </message>
        <message>
            <source>Try again. Copy details collects what the developers need.</source>
            <translation>Reintente. Copiar detalles reúne lo que necesitan los desarrolladores.</translation>
        </message>
        <message>
            <source>Nothing to look up.</source>
            <translation>No hay nada que buscar.</translation>
        </message>
        <message>
            <source>Enter an identity or an address.</source>
            <translation>Ingrese una identidad o una dirección.</translation>
        </message>
        <message>
            <source>The text is longer than Twilio's limit of 256 characters.</source>
            <translation>El texto supera el límite de Twilio de 256 caracteres.</translation>
        </message>
        <message>
            <source>Shorten it. No participant can have a longer one.</source>
            <translation>Acórtelo. Ningún participante puede tener uno más largo.</translation>
        </message>
        <message>
            <source>The text contains a broken character that cannot be sent.</source>
            <translation>El texto contiene un carácter dañado que no se puede enviar.</translation>
        </message>
        <message>
            <source>Type it again, or copy it from another source.</source>
            <translation>Escríbalo de nuevo o cópielo de otra fuente.</translation>
        </message>
        <message>
            <source>This is not a conversation service SID.</source>
            <translation>No es un SID de servicio de conversaciones.</translation>
        </message>
        <message>
            <source>It starts with IS, followed by 32 digits or letters from a to f.</source>
            <translation>Empieza por IS, seguido de 32 dígitos o letras de la a a la f.</translation>
        </message>
        <message>
            <source>No connection to Twilio within {seconds} seconds.</source>
            <translation>Sin conexión con Twilio en {seconds} segundos.</translation>
        </message>
        <message>
            <source>Check the network, firewall and proxy.</source>
            <translation>Revise la red, el firewall y el proxy.</translation>
        </message>
        <message>
            <source>Twilio did not answer within {seconds} seconds.</source>
            <translation>Twilio no respondió en {seconds} segundos.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Reintente en un momento.</translation>
        </message>
        <message>
            <source>This computer has no network connection.</source>
            <translation>Este equipo no tiene conexión de red.</translation>
        </message>
        <message>
            <source>Connect it, then try again.</source>
            <translation>Conéctelo y reintente.</translation>
        </message>
        <message>
            <source>Twilio's host name was not found.</source>
            <translation>No se encontró el nombre de host de Twilio.</translation>
        </message>
        <message>
            <source>Check this network's name servers (DNS), and the account's region and edge.</source>
            <translation>Revise los servidores de nombres (DNS) de esta red, y la región y el edge de la cuenta.</translation>
        </message>
        <message>
            <source>The connection was refused.</source>
            <translation>Se rechazó la conexión.</translation>
        </message>
        <message>
            <source>The connection was lost.</source>
            <translation>Se perdió la conexión.</translation>
        </message>
        <message>
            <source>Correct {variable} in the environment.</source>
            <translation>Corrija {variable} en el entorno.</translation>
        </message>
        <message>
            <source>Correct the proxy in the system's settings.</source>
            <translation>Corrija el proxy en la configuración del sistema.</translation>
        </message>
        <message>
            <source>Correct the proxy in Settings.</source>
            <translation>Corrija el proxy en Configuración.</translation>
        </message>
        <message>
            <source>The proxy setting names a SOCKS proxy, which cannot be used.</source>
            <translation>El ajuste de proxy indica un proxy SOCKS, que no se puede usar.</translation>
        </message>
        <message>
            <source>The proxy setting is not the address of a proxy.</source>
            <translation>El ajuste de proxy no es la dirección de un proxy.</translation>
        </message>
        <message>
            <source>The proxy does not answer with TLS, although its URL begins with https://.</source>
            <translation>El proxy no responde con TLS, aunque su URL empieza por https://.</translation>
        </message>
        <message>
            <source>Most proxy addresses start with http://, also for encrypted connections.</source>
            <translation>La mayoría de los proxies se indican con http://, también para conexiones cifradas.</translation>
        </message>
        <message>
            <source>The proxy cannot be reached.</source>
            <translation>No se puede acceder al proxy.</translation>
        </message>
        <message>
            <source>The proxy could not connect to Twilio.</source>
            <translation>El proxy no pudo conectarse a Twilio.</translation>
        </message>
        <message>
            <source>The proxy blocked the request.</source>
            <translation>El proxy bloqueó la solicitud.</translation>
        </message>
        <message>
            <source>Check the proxy setting, or ask the proxy's administrator to allow twilio.com.</source>
            <translation>Revise el ajuste de proxy, o pida al administrador del proxy que permita twilio.com.</translation>
        </message>
        <message>
            <source>The proxy offers only sign-in methods that Convolook does not support ({methods}).</source>
            <translation>El proxy solo ofrece métodos de inicio de sesión que Convolook no admite ({methods}).</translation>
        </message>
        <message>
            <source>Run a helper such as Px or Cntlm on this computer and enter it as the proxy in Settings.</source>
            <translation>Ejecute un programa auxiliar como Px o Cntlm en este equipo e indíquelo como proxy en Configuración.</translation>
        </message>
        <message>
            <source>The proxy rejected the user name and password (407).</source>
            <translation>El proxy rechazó el usuario y la contraseña (407).</translation>
        </message>
        <message>
            <source>Correct them in Settings, Proxy sign-in…, or in HTTPS_PROXY.</source>
            <translation>Corríjalos en Configuración, Acceso al proxy…, o en HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>The proxy requires a user name and password (407).</source>
            <translation>El proxy requiere usuario y contraseña (407).</translation>
        </message>
        <message>
            <source>Enter them in Settings, Proxy sign-in…, then try again.</source>
            <translation>Ingréselos en Configuración, Acceso al proxy…, y reintente.</translation>
        </message>
        <message>
            <source>SSL_CERT_FILE names a file without readable certificates.</source>
            <translation>SSL_CERT_FILE indica un archivo sin certificados legibles.</translation>
        </message>
        <message>
            <source>Correct it, or remove it from the environment.</source>
            <translation>Corríjala o quítela del entorno.</translation>
        </message>
        <message>
            <source>The connection is not trusted: its certificate was issued by “{issuer}”.</source>
            <translation>La conexión no es de confianza: su certificado fue emitido por “{issuer}”.</translation>
        </message>
        <message>
            <source>If a company proxy inspects encrypted connections, add its certificate to the system's trust store.</source>
            <translation>Si un proxy de la empresa inspecciona las conexiones cifradas, agregue su certificado al almacén de confianza del sistema.</translation>
        </message>
        <message>
            <source>No trusted, encrypted connection to Twilio.</source>
            <translation>Sin conexión cifrada y de confianza con Twilio.</translation>
        </message>
        <message>
            <source>Check this computer's date, and whether a proxy inspects encrypted connections.</source>
            <translation>Revise la fecha de este equipo, y si un proxy inspecciona las conexiones cifradas.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, press Copy details and send them to your network administrator or Twilio.</source>
            <translation>Reintente. Si persiste, pulse Copiar detalles y envíelos al administrador de red o a Twilio.</translation>
        </message>
        <message>
            <source>The network returned a web page instead of Twilio's answer.</source>
            <translation>La red devolvió una página web en lugar de la respuesta de Twilio.</translation>
        </message>
        <message>
            <source>You may need to sign in to this network: open a browser, then try again.</source>
            <translation>Quizá deba iniciar sesión en esta red: abra un navegador y reintente.</translation>
        </message>
        <message>
            <source>The answer is not in the expected format.</source>
            <translation>La respuesta no tiene el formato esperado.</translation>
        </message>
        <message>
            <source>The answer is larger than {megabytes} MB. Reading stopped.</source>
            <translation>La respuesta supera {megabytes} MB. Se detuvo la lectura.</translation>
        </message>
        <message>
            <source>Twilio's answer was cut off.</source>
            <translation>La respuesta de Twilio quedó cortada.</translation>
        </message>
        <message>
            <source>The answer redirects elsewhere. Redirects are not followed.</source>
            <translation>La respuesta redirige a otro lugar. No se siguen redirecciones.</translation>
        </message>
        <message>
            <source>Your credentials were not sent there. Networks that require a sign-in do this.</source>
            <translation>Sus credenciales no se enviaron allí. Las redes que exigen iniciar sesión hacen esto.</translation>
        </message>
        <message>
            <source>The answer contains a link outside Twilio's API. It is not followed.</source>
            <translation>La respuesta contiene un enlace fuera de la API de Twilio. No se sigue.</translation>
        </message>
        <message>
            <source>Your credentials were not sent there.</source>
            <translation>Sus credenciales no se enviaron allí.</translation>
        </message>
        <message>
            <source>Twilio's list keeps repeating. Loading stopped.</source>
            <translation>La lista de Twilio se repite. Se detuvo la carga.</translation>
        </message>
        <message>
            <source>Look up again.</source>
            <translation>Busque de nuevo.</translation>
        </message>
        <message>
            <source>Twilio's answer does not match its documentation.</source>
            <translation>La respuesta de Twilio no coincide con su documentación.</translation>
        </message>
    </context>
    <context>
        <name>NoMatchesPage</name>
        <message>
            <source>Nothing matches the filter</source>
            <translation>Nada coincide con el filtro</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Quitar filtro</translation>
        </message>
        <message>
            <source>{n} conversations are loaded. Filter: {filter}</source>
            <translation>{n} conversaciones cargadas. Filtro: {filter}</translation>
        </message>
        <message>
            <source>1 conversation is loaded. Filter: {filter}</source>
            <translation>1 conversación cargada. Filtro: {filter}</translation>
        </message>
    </context>
    <context>
        <name>NothingFoundPage</name>
        <message>
            <source>Twilio compares exactly, so a typo looks like an unknown participant. This was searched:</source>
            <translation>Twilio compara de forma exacta: un error tipográfico parece un participante desconocido. Se buscó esto:</translation>
        </message>
        <message>
            <source>Try instead</source>
            <translation>Probar en su lugar</translation>
        </message>
        <message>
            <source>Nothing found for any of these {n} forms</source>
            <translation>Sin resultados para ninguna de estas {n} formas</translation>
        </message>
        <message>
            <source>Nothing found for this identity</source>
            <translation>Sin resultados para esta identidad</translation>
        </message>
        <message>
            <source>Nothing found for this address</source>
            <translation>Sin resultados para esta dirección</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Copy this text</source>
            <translation>Copiar este texto</translation>
        </message>
        <message>
            <source>Search all services of this account</source>
            <translation>Buscar en todos los servicios de esta cuenta</translation>
        </message>
        <message>
            <source>Also search the other service of this account</source>
            <translation>Buscar también en el otro servicio de esta cuenta</translation>
        </message>
        <message>
            <source>Also search the other {n} services of this account</source>
            <translation>Buscar también en los otros {n} servicios de esta cuenta</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>Copied the searched text</source>
            <translation>Texto buscado copiado</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>Group MMS: Twilio lists only participants with their own address. People who joined a group text through another number cannot be found.</source>
            <translation>MMS de grupo: Twilio solo incluye participantes con dirección propia. No se puede encontrar a quienes se unieron a un grupo por otro número.</translation>
        </message>
        <message>
            <source>Identities are case-sensitive.</source>
            <translation>Las identidades distinguen mayúsculas.</translation>
        </message>
        <message>
            <source>If it was stored as a chat identity</source>
            <translation>Si se guardó como identidad de chat</translation>
        </message>
        <message>
            <source>If it was stored as an address</source>
            <translation>Si se guardó como dirección</translation>
        </message>
        <message>
            <source>The number before the country's renumbering in {year}</source>
            <translation>El número como era antes del cambio del país en {year}</translation>
        </message>
        <message>
            <source>The number since the country's renumbering in {year}</source>
            <translation>El número como es desde el cambio del país en {year}</translation>
        </message>
        <message>
            <source>The international form of this number</source>
            <translation>La forma internacional de este número</translation>
        </message>
        <message>
            <source>The form Twilio uses</source>
            <translation>La forma que escribe Twilio</translation>
        </message>
        <message>
            <source>Only the participant in it</source>
            <translation>Solo el participante que contiene</translation>
        </message>
        <message>
            <source>What the link says</source>
            <translation>Lo que dice el enlace</translation>
        </message>
        <message>
            <source>Without the last digit, which may be an extension</source>
            <translation>Sin el último dígito, que puede ser una extensión</translation>
        </message>
        <message>
            <source>Without the hidden characters</source>
            <translation>Sin los caracteres invisibles</translation>
        </message>
        <message>
            <source>In small letters</source>
            <translation>En minúsculas</translation>
        </message>
        <message>
            <source>The identity as Flex writes it, or the email address behind it</source>
            <translation>La identidad como la escribe Flex, o el correo que representa</translation>
        </message>
        <message>
            <source>One of the pasted lines</source>
            <translation>Una línea de lo pegado</translation>
        </message>
        <message>
            <source>One of the pasted participants</source>
            <translation>Uno de los participantes pegados</translation>
        </message>
        <message>
            <source>The same number on WhatsApp</source>
            <translation>El mismo número en WhatsApp</translation>
        </message>
        <message>
            <source>The same number on RCS</source>
            <translation>El mismo número en RCS</translation>
        </message>
        <message>
            <source>The plain number, for SMS and MMS</source>
            <translation>El número simple, para SMS y MMS</translation>
        </message>
        <message>
            <source>Another form in which the country's mobile numbers are stored</source>
            <translation>Otra forma en que se guardan los móviles del país</translation>
        </message>
    </context>
    <context>
        <name>NothingLoadedPage</name>
        <message>
            <source>No conversations loaded</source>
            <translation>No hay conversaciones cargadas</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>‹ Back to the table</source>
            <translation>‹ Volver a la tabla</translation>
        </message>
    </context>
    <context>
        <name>ParticipantField</name>
        <message>
            <source>Participant</source>
            <translation>Participante</translation>
        </message>
    </context>
    <context>
        <name>PlainDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>Someone who is not an administrator owns it or can change it.</source>
            <translation>Alguien que no es administrador es su propietario o puede modificarlo.</translation>
        </message>
        <message>
            <source>It or its folder is a link.</source>
            <translation>El archivo o su carpeta es un enlace.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>No se puede leer.</translation>
        </message>
        <message>
            <source>It is not JSON.</source>
            <translation>No es JSON.</translation>
        </message>
        <message>
            <source>It contains something this version does not know.</source>
            <translation>Contiene algo que esta versión no conoce.</translation>
        </message>
        <message>
            <source>Your organisation's policy cannot be used: personal data stays masked, and only lookups with API keys work.</source>
            <translation>No se puede usar la política de su organización: los datos personales siguen ocultos y solo funcionan las búsquedas con claves de API.</translation>
        </message>
        <message>
            <source>{why} Ask whoever manages this computer to check {path}.</source>
            <translation>{why} Pida a quien administra este equipo que revise {path}.</translation>
        </message>
        <message>
            <source>Set by your organisation.</source>
            <translation>Definido por su organización.</translation>
        </message>
        <message>
            <source>Not allowed by your organisation.</source>
            <translation>No permitido por su organización.</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Progreso</translation>
        </message>
    </context>
    <context>
        <name>ProxySignInDialog</name>
        <message>
            <source>Proxy sign-in</source>
            <translation>Acceso al proxy</translation>
        </message>
        <message>
            <source>Looking for the proxy…</source>
            <translation>Buscando el proxy…</translation>
        </message>
        <message>
            <source>Send them to this proxy without encryption</source>
            <translation>Enviarlos a este proxy sin cifrado</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Usuario</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>No proxy is in use.</source>
            <translation>No se usa ningún proxy.</translation>
        </message>
        <message>
            <source>The setting for {proxy} already contains a user name.</source>
            <translation>El ajuste de {proxy} ya contiene un usuario.</translation>
        </message>
        <message>
            <source>For {proxy}. Stored only in the keyring.</source>
            <translation>Para {proxy}. Se guarda solo en el llavero.</translation>
        </message>
    </context>
    <context>
        <name>QueryBar</name>
        <message>
            <source>Back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Adelante</translation>
        </message>
        <message>
            <source>All forms of this contact</source>
            <translation>Todas las formas de este contacto</translation>
        </message>
        <message>
            <source>Search identity, number, WhatsApp and RCS at once and combine the results</source>
            <translation>Buscar identidad, número, WhatsApp y RCS a la vez y combinar los resultados</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Chat identity or email</source>
            <translation>Identidad de chat o correo</translation>
        </message>
        <message>
            <source>Phone number, WhatsApp address or email</source>
            <translation>Teléfono, dirección de WhatsApp o correo</translation>
        </message>
        <message numerus="yes">
            <source>%n participants</source>
            <translation>
                <numerusform>%n participante</numerusform>
                <numerusform>%n participantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sends one lookup for each of %n participants.</source>
            <translation>
                <numerusform>Envía una búsqueda para %n participante.</numerusform>
                <numerusform>Envía una búsqueda por cada uno de los %n participantes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses: {addresses}, identities: {identities}</source>
            <translation>Direcciones: {addresses}, identidades: {identities}</translation>
        </message>
    </context>
    <context>
        <name>RawContent</name>
        <message>
            <source>Formatted JSON</source>
            <translation>JSON con formato</translation>
        </message>
        <message>
            <source>Select one conversation to see its raw data</source>
            <translation>Seleccione una conversación para ver sus datos sin procesar</translation>
        </message>
    </context>
    <context>
        <name>RawView</name>
        <message>
            <source>Reveal</source>
            <translation>Revelar</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>Copiar todo</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>oculto</translation>
        </message>
        <message numerus="yes">
            <source>%n characters are not shown. Copy all includes everything</source>
            <translation>
                <numerusform>%n carácter no se muestra. Copiar todo lo incluye</numerusform>
                <numerusform>%n caracteres no se muestran. Copiar todo los incluye</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the raw JSON</source>
            <translation>JSON sin procesar copiado</translation>
        </message>
    </context>
    <context>
        <name>RegionBox</name>
        <message>
            <source>Region</source>
            <translation>Región</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Edge</translation>
        </message>
        <message>
            <source>Another region and edge…</source>
            <translation>Otra región y edge…</translation>
        </message>
        <message>
            <source>A region needs an edge: set both or neither.</source>
            <translation>Una región necesita un edge: defina ambos o ninguno.</translation>
        </message>
        <message>
            <source>An edge needs a region: set both or neither.</source>
            <translation>Un edge necesita una región: defina ambos o ninguno.</translation>
        </message>
        <message>
            <source>Only lowercase letters, digits and hyphens, such as ie1 and dublin.</source>
            <translation>Solo minúsculas, dígitos y guiones, como ie1 y dublin.</translation>
        </message>
        <message>
            <source>Keys are valid in one region only. Host: {host}</source>
            <translation>Las claves valen en una sola región. Host: {host}</translation>
        </message>
        <message>
            <source>Ireland supports chat only: addresses find nothing there.</source>
            <translation>Irlanda solo admite chat: las direcciones no encuentran nada allí.</translation>
        </message>
        <message>
            <source>Twilio offers no Conversations in Australia.</source>
            <translation>Twilio no ofrece Conversations en Australia.</translation>
        </message>
    </context>
    <context>
        <name>RequestWords</name>
        <message numerus="yes">
            <source>%n participants</source>
            <translation>
                <numerusform>%n participante</numerusform>
                <numerusform>%n participantes</numerusform>
            </translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidad</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>{first} and other forms</source>
            <translation>{first} y otras formas</translation>
        </message>
        <message>
            <source>{query} in all services</source>
            <translation>{query} en todos los servicios</translation>
        </message>
        <message>
            <source>{query} in {service}</source>
            <translation>{query} en {service}</translation>
        </message>
    </context>
    <context>
        <name>RequestsDialog</name>
        <message>
            <source>Requests of this session</source>
            <translation>Solicitudes de esta sesión</translation>
        </message>
        <message>
            <source>Newest first. Queries and answers are not kept, and nothing is stored.</source>
            <translation>Primero las más recientes. Las consultas y respuestas no se conservan, y no se guarda nada.</translation>
        </message>
        <message>
            <source>Copy for Twilio Support</source>
            <translation>Copiar para el soporte de Twilio</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Solicitudes</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>ms</source>
            <translation>ms</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>ID de solicitud</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Ruta</translation>
        </message>
    </context>
    <context>
        <name>ResultsHead</name>
        <message>
            <source>Filter by state or channel</source>
            <translation>Filtrar por estado o canal</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>Cargar más</translation>
        </message>
        <message>
            <source>Load all</source>
            <translation>Cargar todo</translation>
        </message>
        <message>
            <source>{n} held</source>
            <translation>ocupados: {n}</translation>
        </message>
        <message>
            <source>Held numbers: {n}</source>
            <translation>Números ocupados: {n}</translation>
        </message>
        <message>
            <source>Your numbers held by open conversations of this address</source>
            <translation>Sus números ocupados por conversaciones abiertas de esta dirección</translation>
        </message>
    </context>
    <context>
        <name>ResultsPane</name>
        <message>
            <source>Period: {period}</source>
            <translation>Período: {period}</translation>
        </message>
    </context>
    <context>
        <name>RevealedRows</name>
        <message numerus="yes">
            <source>Revealed %n rows</source>
            <translation>
                <numerusform>%n fila revelada</numerusform>
                <numerusform>%n filas reveladas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message>
            <source>Default service</source>
            <translation>Servicio predeterminado</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>One service</source>
            <translation>Un servicio</translation>
        </message>
    </context>
    <context>
        <name>ServiceBox</name>
        <message>
            <source>Default service</source>
            <translation>Servicio predeterminado</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
        <message>
            <source>Another service…</source>
            <translation>Otro servicio…</translation>
        </message>
    </context>
    <context>
        <name>ServiceDialog</name>
        <message>
            <source>Another service</source>
            <translation>Otro servicio</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID del servicio</translation>
        </message>
        <message>
            <source>Use this service</source>
            <translation>Usar este servicio</translation>
        </message>
        <message>
            <source>IS and 32 digits or letters from a to f, as in the Twilio Console.</source>
            <translation>IS y 32 dígitos o letras de la a a la f, como en la consola de Twilio.</translation>
        </message>
        <message>
            <source>A service SID starts with IS.</source>
            <translation>Un SID de servicio empieza por IS.</translation>
        </message>
        <message>
            <source>A service SID has 34 characters; this has {count}.</source>
            <translation>Un SID de servicio tiene 34 caracteres; este tiene {count}.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>The settings file is damaged. Convolook started with default settings.</source>
            <translation>El archivo de configuración está dañado. Convolook se inició con la configuración predeterminada.</translation>
        </message>
        <message>
            <source>The file was kept as {name}. Add your accounts again; their secrets are still in the keyring.</source>
            <translation>El archivo se conservó como {name}. Agregue sus cuentas de nuevo; sus secretos siguen en el llavero.</translation>
        </message>
        <message>
            <source>The settings are from a newer version of Convolook. This one started with default settings.</source>
            <translation>La configuración es de una versión más nueva de Convolook. Esta se inició con la configuración predeterminada.</translation>
        </message>
        <message>
            <source>The newer file was kept as {name}. Rename it to Convolook.ini for the newer version.</source>
            <translation>El archivo más nuevo se conservó como {name}. Renómbrelo a Convolook.ini para la versión más nueva.</translation>
        </message>
        <message>
            <source>The settings file cannot be read. Convolook started with default settings and changes nothing.</source>
            <translation>No se puede leer el archivo de configuración. Convolook se inició con la configuración predeterminada y no modifica nada.</translation>
        </message>
        <message>
            <source>Check that you may read {path}. Until then, accounts and settings are kept only until you quit.</source>
            <translation>Compruebe que tiene permiso para leer {path}. Mientras tanto, cuentas y configuración se conservan solo hasta salir.</translation>
        </message>
        <message>
            <source>Settings cannot be saved. They are kept only until you quit.</source>
            <translation>No se puede guardar la configuración. Se conserva solo hasta salir.</translation>
        </message>
        <message>
            <source>Check that {path} is writable and that the disk is not full.</source>
            <translation>Compruebe que se puede escribir en {path} y que el disco no está lleno.</translation>
        </message>
        <message>
            <source>The recent lookups on disk cannot be deleted.</source>
            <translation>No se pueden borrar las búsquedas recientes del disco.</translation>
        </message>
        <message>
            <source>Participants are still named in {path}. Delete this file.</source>
            <translation>En {path} aún figuran participantes. Elimine este archivo.</translation>
        </message>
        <message>
            <source>Enter it as http://host:port.</source>
            <translation>Ingréselo como http://host:port.</translation>
        </message>
        <message>
            <source>SOCKS proxies are not supported. Enter the URL of an HTTP proxy.</source>
            <translation>No se admiten proxies SOCKS. Ingrese la URL de un proxy HTTP.</translation>
        </message>
        <message>
            <source>No user name and password here: settings are a plain text file. Use HTTPS_PROXY instead.</source>
            <translation>Aquí no van usuario ni contraseña: la configuración es un archivo de texto simple. Use HTTPS_PROXY en su lugar.</translation>
        </message>
        <message>
            <source>No country</source>
            <translation>Ningún país</translation>
        </message>
        <message>
            <source>Rows per load</source>
            <translation>Filas por carga</translation>
        </message>
        <message>
            <source>A lookup pauses here and offers to load more.</source>
            <translation>La búsqueda se detiene aquí y ofrece cargar más.</translation>
        </message>
        <message>
            <source>Country for numbers without +</source>
            <translation>País para números sin +</translation>
        </message>
        <message>
            <source>Numbers without + are read as numbers of this country.</source>
            <translation>Los números sin + se leen como números de este país.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Twilio's own terms, such as states, are not translated.</source>
            <translation>Los términos de Twilio, como los estados, no se traducen.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>Follows the system, or stays light or dark.</source>
            <translation>Siguen al sistema, o quedan claros u oscuros.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <source>Size of everything in the window.</source>
            <translation>Tamaño de todo en la ventana.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Exports always use UTC.</source>
            <translation>Las exportaciones siempre usan UTC.</translation>
        </message>
        <message>
            <source>Local</source>
            <translation>Local</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Relative, such as 2 h ago</source>
            <translation>Relativa, como hace 2 h</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>After {n} min</source>
            <translation>Después de {n} min</translation>
        </message>
        <message>
            <source>After {n} s</source>
            <translation>Después de {n} s</translation>
        </message>
        <message>
            <source>Mask personal data at start</source>
            <translation>Ocultar datos personales al iniciar</translation>
        </message>
        <message>
            <source>Otherwise, keep the last setting.</source>
            <translation>Si no, se conserva el último ajuste.</translation>
        </message>
        <message>
            <source>Recent lookups</source>
            <translation>Búsquedas recientes</translation>
        </message>
        <message>
            <source>The last 20 of each account. They contain personal data.</source>
            <translation>Las últimas 20 de cada cuenta. Contienen datos personales.</translation>
        </message>
        <message>
            <source>Not remembered</source>
            <translation>No recordar</translation>
        </message>
        <message>
            <source>Until I quit</source>
            <translation>Hasta salir</translation>
        </message>
        <message>
            <source>Kept on this computer</source>
            <translation>Conservar en este equipo</translation>
        </message>
        <message>
            <source>Back and Forward</source>
            <translation>Volver y Adelante</translation>
        </message>
        <message>
            <source>Keeps the last 20 lookups of a window in memory until results are cleared.</source>
            <translation>Conserva en memoria las últimas 20 búsquedas de una ventana hasta que se borren los resultados.</translation>
        </message>
        <message>
            <source>Clear results</source>
            <translation>Borrar resultados</translation>
        </message>
        <message>
            <source>After this time without keyboard or mouse use.</source>
            <translation>Tras este tiempo sin usar teclado ni ratón.</translation>
        </message>
        <message>
            <source>Clear the clipboard</source>
            <translation>Borrar el portapapeles</translation>
        </message>
        <message>
            <source>Only if it still contains what Convolook copied.</source>
            <translation>Solo si aún contiene lo que copió Convolook.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Connections to this computer never use the proxy.</source>
            <translation>Las conexiones a este equipo nunca usan el proxy.</translation>
        </message>
        <message>
            <source>This proxy</source>
            <translation>Este proxy</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Clear recent lookups</source>
            <translation>Borrar búsquedas recientes</translation>
        </message>
        <message>
            <source>Without a URL no proxy is used.</source>
            <translation>Sin URL no se usa ningún proxy.</translation>
        </message>
        <message>
            <source>Ticket note</source>
            <translation>Nota de ticket</translation>
        </message>
        <message>
            <source>Proxy URL</source>
            <translation>URL del proxy</translation>
        </message>
        <message>
            <source>Proxy sign-in…</source>
            <translation>Acceso al proxy…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>ShellActions</name>
        <message>
            <source>No account</source>
            <translation>Sin cuenta</translation>
        </message>
        <message>
            <source>Local time, {zone}</source>
            <translation>Hora local, {zone}</translation>
        </message>
        <message>
            <source>UTC</source>
            <translation>UTC</translation>
        </message>
        <message>
            <source>Relative time</source>
            <translation>Hora relativa</translation>
        </message>
        <message>
            <source>Zoom {n} %</source>
            <translation>Zoom {n} %</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Look up (in the search field)</source>
            <translation>Buscar (en el campo de búsqueda)</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Izquierda</translation>
        </message>
        <message>
            <source>Back to the conversation (in the detail pane)</source>
            <translation>Volver a la conversación (en el panel de detalles)</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <source>Lookups of this window (in the empty search field)</source>
            <translation>Búsquedas de esta ventana (en el campo vacío)</translation>
        </message>
        <message>
            <source>Menu, Shift+F10</source>
            <translation>Menú, Mayús+F10</translation>
        </message>
        <message>
            <source>Everything you can do with the current row or value</source>
            <translation>Todo lo que se puede hacer con la fila o el valor actual</translation>
        </message>
    </context>
    <context>
        <name>SpokenProgress</name>
        <message>
            <source>{n} shown</source>
            <translation>mostradas: {n}</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Add account…</source>
            <translation>Agregar cuenta…</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Probar la demo</translation>
        </message>
        <message>
            <source>Secrets stay in your system keyring.</source>
            <translation>Los secretos quedan en el llavero del sistema.</translation>
        </message>
        <message>
            <source>Find every conversation of one participant</source>
            <translation>Encontrar todas las conversaciones de un participante</translation>
        </message>
        <message>
            <source>Enter a phone number, an address or a chat identity. Convolook finds every conversation of this participant in Twilio Conversations (classic), sorted, readable and ready to copy. It only reads.</source>
            <translation>Ingrese un número de teléfono, una dirección o una identidad de chat. Convolook encuentra todas las conversaciones de este participante en Twilio Conversations (classic), ordenadas, legibles y listas para copiar. Solo lee.</translation>
        </message>
        <message>
            <source>The demo account</source>
            <translation>La cuenta de demostración</translation>
        </message>
        <message>
            <source>An invented support team with invented customers. It answers like Twilio but works offline: nothing is sent or stored.</source>
            <translation>Un equipo de soporte ficticio con clientes ficticios. Responde como Twilio pero funciona sin conexión: no se envía ni guarda nada.</translation>
        </message>
        <message>
            <source>Type or paste a participant above and press Enter. The line below the field shows the exact text that is sent, because Twilio compares exactly.</source>
            <translation>Escriba o pegue un participante arriba y pulse Enter. La línea bajo el campo muestra el texto exacto que se envía, porque Twilio compara de forma exacta.</translation>
        </message>
        <message>
            <source>Demo participants</source>
            <translation>Participantes de demostración</translation>
        </message>
        <message>
            <source>Click to look one up. Offline, nothing stored.</source>
            <translation>Haga clic para buscar uno. Sin conexión, no se guarda nada.</translation>
        </message>
        <message>
            <source>Most other texts find nothing in the demo. These show failures:</source>
            <translation>Con la mayoría de los demás textos no se encuentra nada en la demo. Estos muestran fallos:</translation>
        </message>
        <message>
            <source>1 conversation</source>
            <translation>1 conversación</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} conversaciones</translation>
        </message>
        <message>
            <source>Four numbers, three held</source>
            <translation>Cuatro números, tres ocupados</translation>
        </message>
        <message>
            <source>The busy customer</source>
            <translation>El cliente muy activo</translation>
        </message>
        <message>
            <source>Chat identity, two services</source>
            <translation>Identidad de chat, dos servicios</translation>
        </message>
        <message>
            <source>Enough for many pages</source>
            <translation>Suficiente para muchas páginas</translation>
        </message>
        <message>
            <source>WhatsApp user without a number</source>
            <translation>Usuario de WhatsApp sin número</translation>
        </message>
        <message>
            <source>RCS</source>
            <translation>RCS</translation>
        </message>
        <message>
            <source>Email, identity or address?</source>
            <translation>Correo: ¿identidad o dirección?</translation>
        </message>
        <message>
            <source>Group MMS, found only in part</source>
            <translation>MMS de grupo, encontrado solo en parte</translation>
        </message>
        <message>
            <source>Name in another script</source>
            <translation>Nombre en otra escritura</translation>
        </message>
        <message>
            <source>Mexico, stored the old way</source>
            <translation>México, guardado a la antigua</translation>
        </message>
        <message>
            <source>Nothing found: see the suggestions</source>
            <translation>Sin resultados: vea las sugerencias</translation>
        </message>
        <message>
            <source>Every odd value the API can return</source>
            <translation>Todos los valores raros que puede dar la API</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Show times in another zone</source>
            <translation>Mostrar horas en otra zona</translation>
        </message>
        <message>
            <source>Personal data masked</source>
            <translation>Datos personales ocultos</translation>
        </message>
        <message>
            <source>Personal data visible</source>
            <translation>Datos personales visibles</translation>
        </message>
        <message>
            <source>Show personal data</source>
            <translation>Mostrar datos personales</translation>
        </message>
        <message>
            <source>Mask personal data</source>
            <translation>Ocultar datos personales</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>1 conversation</source>
            <translation>1 conversación</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} conversaciones</translation>
        </message>
        <message>
            <source>loading</source>
            <translation>cargando</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>completo</translation>
        </message>
        <message>
            <source>more available</source>
            <translation>hay más</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>detenido</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incompleto</translation>
        </message>
        <message>
            <source>{n} shown</source>
            <translation>mostradas: {n}</translation>
        </message>
        <message>
            <source>loading services</source>
            <translation>cargando servicios</translation>
        </message>
        <message>
            <source>refreshing</source>
            <translation>actualizando</translation>
        </message>
        <message>
            <source>sorted among loaded rows</source>
            <translation>orden solo de filas cargadas</translation>
        </message>
        <message>
            <source>results of the previous lookup</source>
            <translation>resultados de la búsqueda anterior</translation>
        </message>
        <message>
            <source>as of {time}</source>
            <translation>datos de {time}</translation>
        </message>
        <message>
            <source>service {n} of {total}</source>
            <translation>servicio {n} de {total}</translation>
        </message>
        <message>
            <source>search {n} of {total}</source>
            <translation>búsqueda {n} de {total}</translation>
        </message>
        <message>
            <source>default service</source>
            <translation>servicio predeterminado</translation>
        </message>
        <message>
            <source>all {n} services</source>
            <translation>los {n} servicios</translation>
        </message>
        <message>
            <source>all services</source>
            <translation>todos los servicios</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>found in hidden attributes</source>
            <translation>hallado en atributos no visibles</translation>
        </message>
        <message>
            <source>unreadable row, see Raw</source>
            <translation>fila ilegible, ver Sin procesar</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sin nombre</translation>
        </message>
        <message>
            <source>values of an unexpected type, see Raw</source>
            <translation>valores de tipo inesperado, ver Sin procesar</translation>
        </message>
        <message>
            <source>names another participant than you looked up</source>
            <translation>nombra a otro participante que el buscado</translation>
        </message>
        <message>
            <source>new since last refresh</source>
            <translation>nueva desde la última actualización</translation>
        </message>
        <message>
            <source>no longer listed</source>
            <translation>ya no aparece</translation>
        </message>
        <message>
            <source>state changed</source>
            <translation>estado cambiado</translation>
        </message>
        <message>
            <source>changed since last refresh</source>
            <translation>cambió desde la última actualización</translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation>nuevas: {n}</translation>
        </message>
        <message>
            <source>{n} updated</source>
            <translation>actualizadas: {n}</translation>
        </message>
        <message>
            <source>{n} no longer listed</source>
            <translation>ya no aparecen: {n}</translation>
        </message>
        <message>
            <source>Nothing has changed since {time}</source>
            <translation>Nada ha cambiado desde {time}</translation>
        </message>
        <message>
            <source>{changes} since {time}</source>
            <translation>{changes} desde {time}</translation>
        </message>
        <message>
            <source>in attributes</source>
            <translation>en atributos</translation>
        </message>
    </context>
    <context>
        <name>TicketNote</name>
        <message>
            <source>Conversation</source>
            <translation>Conversación</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>Cliente</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creada</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Actualizada</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Servicio</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Dirección proxy</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Cuenta</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Timeline</source>
            <translation>Cronología</translation>
        </message>
        <message>
            <source>No period</source>
            <translation>Sin período</translation>
        </message>
        <message>
            <source>No conversation with a date is loaded.</source>
            <translation>No hay ninguna conversación con fecha cargada.</translation>
        </message>
        <message>
            <source>{n} conversations, last updated between {first} and {last}: {active} active, {inactive} inactive, {closed} closed, {other} other.</source>
            <translation>{n} conversaciones, último cambio de {first} a {last}: {active} active, {inactive} inactive, {closed} closed, {other} de otro estado.</translation>
        </message>
        <message>
            <source>Most in {period}: {n}.</source>
            <translation>La mayoría en {period}: {n}.</translation>
        </message>
        <message>
            <source>Chosen period: {period}.</source>
            <translation>Período elegido: {period}.</translation>
        </message>
        <message>
            <source>other</source>
            <translation>otro</translation>
        </message>
        <message>
            <source>1 conversation</source>
            <translation>1 conversación</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} conversaciones</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sin nombre</translation>
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
            <translation>ahora</translation>
        </message>
        <message>
            <source>in {span}</source>
            <translation>en {span}</translation>
        </message>
        <message>
            <source>{span} ago</source>
            <translation>hace {span}</translation>
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
            <translation>{n} d {m} h</translation>
        </message>
        <message>
            <source>{n} y</source>
            <translation>{n} años</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} d</translation>
        </message>
    </context>
    <context>
        <name>Transcript</name>
        <message>
            <source>no date</source>
            <translation>sin fecha</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>customer</source>
            <translation>cliente</translation>
        </message>
        <message>
            <source>agent</source>
            <translation>agente</translation>
        </message>
        <message>
            <source>bot</source>
            <translation>bot</translation>
        </message>
        <message>
            <source>system</source>
            <translation>sistema</translation>
        </message>
        <message>
            <source>{side}, no longer a participant</source>
            <translation>{side}, ya no es participante</translation>
        </message>
        <message>
            <source>file without a name</source>
            <translation>archivo sin nombre</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviado</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>entregado</translation>
        </message>
        <message>
            <source>read</source>
            <translation>leído</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallido</translation>
        </message>
        <message>
            <source>{word} for some</source>
            <translation>{word} para algunos</translation>
        </message>
    </context>
    <context>
        <name>TranscriptList</name>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Load earlier</source>
            <translation>Cargar anteriores</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcripción</translation>
        </message>
        <message>
            <source>Delivery: {words}</source>
            <translation>Entrega: {words}</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n messages</source>
            <translation>
                <numerusform>%n mensaje copiado</numerusform>
                <numerusform>%n mensajes copiados</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the transcript</source>
            <translation>Transcripción copiada</translation>
        </message>
        <message>
            <source>Save transcript</source>
            <translation>Guardar transcripción</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Texto (*.txt)</translation>
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
            <translation>La transcripción no se imprimió</translation>
        </message>
        <message>
            <source>Sent the transcript to the printer</source>
            <translation>Transcripción enviada a la impresora</translation>
        </message>
        <message>
            <source>Copy Messages</source>
            <translation>Copiar mensajes</translation>
        </message>
        <message>
            <source>Copy Message</source>
            <translation>Copiar mensaje</translation>
        </message>
        <message>
            <source>Open Message</source>
            <translation>Abrir mensaje</translation>
        </message>
        <message>
            <source>Check Delivery</source>
            <translation>Comprobar entrega</translation>
        </message>
        <message>
            <source>Reveal This One</source>
            <translation>Revelar este</translation>
        </message>
        <message>
            <source>Show Raw JSON</source>
            <translation>Mostrar JSON sin procesar</translation>
        </message>
        <message>
            <source>Message as received</source>
            <translation>Mensaje tal como se recibió</translation>
        </message>
        <message>
            <source>Copy Transcript</source>
            <translation>Copiar transcripción</translation>
        </message>
        <message>
            <source>Save Transcript…</source>
            <translation>Guardar transcripción…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 mensaje</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Sin mensajes</translation>
        </message>
        <message>
            <source>{messages}, earlier ones not loaded</source>
            <translation>{messages}, los anteriores sin cargar</translation>
        </message>
    </context>
    <context>
        <name>TwilioMessages</name>
        <message>
            <source>Twilio refused the request.</source>
            <translation>Twilio rechazó la solicitud.</translation>
        </message>
        <message>
            <source>Twilio says: “{message}”.</source>
            <translation>Twilio dice: “{message}”.</translation>
        </message>
        <message>
            <source>Copy details collects what Twilio Support needs.</source>
            <translation>Copiar detalles reúne lo que necesita el soporte de Twilio.</translation>
        </message>
        <message>
            <source>Twilio asks you to wait until {time}.</source>
            <translation>Twilio pide esperar hasta {time}.</translation>
        </message>
        <message>
            <source>Try again after that.</source>
            <translation>Reintente después.</translation>
        </message>
        <message>
            <source>Keys are valid in one region: check region ({region}) and edge, then the secret. Keys of another account and test credentials are rejected too.</source>
            <translation>Las claves valen en una sola región: revise la región ({region}) y el edge, luego el secreto. También se rechazan claves de otra cuenta y credenciales de prueba.</translation>
        </message>
        <message>
            <source>Twilio rejected the key.</source>
            <translation>Twilio rechazó la clave.</translation>
        </message>
        <message>
            <source>The Twilio account is suspended, closed or not active.</source>
            <translation>La cuenta de Twilio está suspendida, cerrada o no activa.</translation>
        </message>
        <message>
            <source>The Twilio account is not active.</source>
            <translation>La cuenta de Twilio no está activa.</translation>
        </message>
        <message>
            <source>Check the account in the Twilio Console, or choose another account.</source>
            <translation>Revise la cuenta en la consola de Twilio, o elija otra cuenta.</translation>
        </message>
        <message>
            <source>The key is not allowed to read conversations.</source>
            <translation>La clave no tiene permiso para leer conversaciones.</translation>
        </message>
        <message>
            <source>Grant the restricted key permission for Conversations in the Twilio Console, or use a standard key.</source>
            <translation>Conceda a la clave restringida permiso para Conversations en la consola de Twilio, o use una clave estándar.</translation>
        </message>
        <message>
            <source>Copy details collects what the developers need.</source>
            <translation>Copiar detalles reúne lo que necesitan los desarrolladores.</translation>
        </message>
        <message>
            <source>Look up again.</source>
            <translation>Busque de nuevo.</translation>
        </message>
        <message>
            <source>Twilio accepts an identity or an address, not both.</source>
            <translation>Twilio acepta una identidad o una dirección, no ambas.</translation>
        </message>
        <message>
            <source>Twilio did not accept the page size.</source>
            <translation>Twilio no aceptó el tamaño de página.</translation>
        </message>
        <message>
            <source>Twilio's list can no longer be continued.</source>
            <translation>La lista de Twilio ya no se puede continuar.</translation>
        </message>
        <message>
            <source>Twilio did not accept part of the request.</source>
            <translation>Twilio no aceptó parte de la solicitud.</translation>
        </message>
        <message>
            <source>Check the identity or address, and the service.</source>
            <translation>Revise la identidad o dirección, y el servicio.</translation>
        </message>
        <message>
            <source>Conversations are not available in the region {region}.</source>
            <translation>Conversations no está disponible en la región {region}.</translation>
        </message>
        <message>
            <source>Choose another region and edge for this account, with a key of that region.</source>
            <translation>Elija otra región y otro edge para esta cuenta, con una clave de esa región.</translation>
        </message>
        <message>
            <source>It may have been deleted, or belong to another service, account or region.</source>
            <translation>Puede haberse eliminado o pertenecer a otro servicio, cuenta o región.</translation>
        </message>
        <message>
            <source>This conversation service does not exist.</source>
            <translation>Este servicio de conversaciones no existe.</translation>
        </message>
        <message>
            <source>Choose another service. It may belong to another account or region.</source>
            <translation>Elija otro servicio. Puede pertenecer a otra cuenta o región.</translation>
        </message>
        <message>
            <source>This conversation does not exist.</source>
            <translation>Esta conversación no existe.</translation>
        </message>
        <message>
            <source>This participant does not exist in this conversation.</source>
            <translation>Este participante no existe en esta conversación.</translation>
        </message>
        <message>
            <source>This user does not exist.</source>
            <translation>Este usuario no existe.</translation>
        </message>
        <message>
            <source>Twilio found nothing at this URL.</source>
            <translation>Twilio no encontró nada en esta URL.</translation>
        </message>
        <message>
            <source>Check the service, and the account's region and edge.</source>
            <translation>Revise el servicio, y la región y el edge de la cuenta.</translation>
        </message>
        <message>
            <source>Twilio is busy with other requests of this account.</source>
            <translation>Twilio está ocupado con otras solicitudes de esta cuenta.</translation>
        </message>
        <message>
            <source>Try again in a moment. Other programs of this account may be sending many requests.</source>
            <translation>Reintente en un momento. Otros programas de esta cuenta pueden estar enviando muchas solicitudes.</translation>
        </message>
        <message>
            <source>Twilio does not allow this request.</source>
            <translation>Twilio no permite esta solicitud.</translation>
        </message>
        <message>
            <source>Check the key's permissions, and whether the account is active.</source>
            <translation>Revise los permisos de la clave, y si la cuenta está activa.</translation>
        </message>
        <message numerus="yes">
            <source>Twilio stopped responding after %n conversations.</source>
            <translation>
                <numerusform>Twilio dejó de responder después de %n conversación.</numerusform>
                <numerusform>Twilio dejó de responder después de %n conversaciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>Twilio has a problem and did not answer.</source>
            <translation>Twilio tiene un problema y no respondió.</translation>
        </message>
        <message>
            <source>Try again in a moment. See status.twilio.com for known problems.</source>
            <translation>Reintente en un momento. Vea problemas conocidos en status.twilio.com.</translation>
        </message>
    </context>
    <context>
        <name>WantedConversation</name>
        <message>
            <source>The conversation that the link names is not among these.</source>
            <translation>La conversación del enlace no está entre estas.</translation>
        </message>
        <message>
            <source>It may be in another service or account, or belong to somebody else.</source>
            <translation>Puede estar en otro servicio o en otra cuenta, o ser de otra persona.</translation>
        </message>
    </context>
    <context>
        <name>WindowAccounts</name>
        <message>
            <source>Add an account or try the demo to start.</source>
            <translation>Agregue una cuenta o pruebe la demo para empezar.</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>Esperando al llavero del sistema…</translation>
        </message>
        <message>
            <source>It may ask for your password in a separate window.</source>
            <translation>Puede pedir su contraseña en otra ventana.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>This link is for another account. The form was filled in; nothing was looked up.</source>
            <translation>Este enlace es para otra cuenta. El formulario se completó; no se buscó nada.</translation>
        </message>
        <message>
            <source>Switch to {name}</source>
            <translation>Cambiar a {name}</translation>
        </message>
    </context>
    <context>
        <name>WindowColumns</name>
        <message>
            <source>The limit of {n} attribute columns is reached. Remove one first</source>
            <translation>Se alcanzó el límite de {n} columnas de atributo. Quite una primero</translation>
        </message>
        <message>
            <source>This value cannot be shown as a column</source>
            <translation>Este valor no se puede mostrar como columna</translation>
        </message>
        <message>
            <source>Added the attribute as a column</source>
            <translation>Atributo agregado como columna</translation>
        </message>
        <message>
            <source>Removed the attribute column</source>
            <translation>Columna de atributo quitada</translation>
        </message>
    </context>
    <context>
        <name>WindowCopying</name>
        <message numerus="yes">
            <source>Copied %n conversations</source>
            <translation>
                <numerusform>%n conversación copiada</numerusform>
                <numerusform>%n conversaciones copiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations with headers</source>
            <translation>
                <numerusform>%n conversación copiada con encabezados</numerusform>
                <numerusform>%n conversaciones copiadas con encabezados</numerusform>
            </translation>
        </message>
        <message>
            <source>the attribute</source>
            <translation>el atributo</translation>
        </message>
        <message>
            <source>Copied {field}</source>
            <translation>{field}: copiado</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversation SIDs</source>
            <translation>
                <numerusform>%n SID de conversación copiado</numerusform>
                <numerusform>%n SID de conversación copiados</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID de la conversación copiado</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations as JSON, personal data masked</source>
            <translation>
                <numerusform>%n conversación copiada como JSON, datos personales ocultos</numerusform>
                <numerusform>%n conversaciones copiadas como JSON, datos personales ocultos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations as JSON</source>
            <translation>
                <numerusform>%n conversación copiada como JSON</numerusform>
                <numerusform>%n conversaciones copiadas como JSON</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n ticket notes</source>
            <translation>
                <numerusform>%n nota de ticket copiada</numerusform>
                <numerusform>%n notas de ticket copiadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the ticket note</source>
            <translation>Nota de ticket copiada</translation>
        </message>
        <message>
            <source>Copied the selected text</source>
            <translation>Texto seleccionado copiado</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nada seleccionado</translation>
        </message>
        <message numerus="yes">
            <source>Copying %n conversations…</source>
            <translation>
                <numerusform>Copiando %n conversación…</numerusform>
                <numerusform>Copiando %n conversaciones…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WindowExporting</name>
        <message>
            <source>Participant</source>
            <translation>Participante</translation>
        </message>
        <message numerus="yes">
            <source>Exported %n conversations</source>
            <translation>
                <numerusform>%n conversación exportada</numerusform>
                <numerusform>%n conversaciones exportadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar en carpeta</translation>
        </message>
    </context>
    <context>
        <name>WindowFileOpening</name>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Exported conversations (*.json)</source>
            <translation>Conversaciones exportadas (*.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Opening the file…</source>
            <translation>Abriendo el archivo…</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>El archivo no se abrió</translation>
        </message>
        <message numerus="yes">
            <source>Opened a file with %n conversations</source>
            <translation>
                <numerusform>Se abrió un archivo con %n conversación</numerusform>
                <numerusform>Se abrió un archivo con %n conversaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>This conversation comes from a file. Its links cannot be opened.</source>
            <translation>Esta conversación proviene de un archivo. Sus enlaces no se pueden abrir.</translation>
        </message>
        <message>
            <source>Look up the participant to open them.</source>
            <translation>Busque al participante para abrirlos.</translation>
        </message>
        <message>
            <source>These conversations come from a file.</source>
            <translation>Estas conversaciones provienen de un archivo.</translation>
        </message>
        <message>
            <source>These conversations come from a file of {date}.</source>
            <translation>Estas conversaciones provienen de un archivo del {date}.</translation>
        </message>
        <message>
            <source>Twilio is not contacted. A new lookup replaces them.</source>
            <translation>No se contacta con Twilio. Una búsqueda nueva las reemplaza.</translation>
        </message>
        <message>
            <source>Personal data was masked when the file was written.</source>
            <translation>Los datos personales estaban ocultos al escribir el archivo.</translation>
        </message>
        <message>
            <source>Choose a JSON file exported by Convolook.</source>
            <translation>Elija un archivo JSON exportado por Convolook.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>No se puede leer el archivo.</translation>
        </message>
        <message>
            <source>Check that you may read it.</source>
            <translation>Compruebe que tiene permiso para leerlo.</translation>
        </message>
        <message>
            <source>This is not a regular file.</source>
            <translation>No es un archivo normal.</translation>
        </message>
        <message>
            <source>The file is too large to be opened.</source>
            <translation>El archivo es demasiado grande para abrirlo.</translation>
        </message>
        <message>
            <source>Files of up to {n} MB and {rows} conversations can be opened.</source>
            <translation>Se pueden abrir archivos de hasta {n} MB y {rows} conversaciones.</translation>
        </message>
        <message>
            <source>The file is damaged or not JSON.</source>
            <translation>El archivo está dañado o no es JSON.</translation>
        </message>
        <message>
            <source>The file was not exported by Convolook as JSON.</source>
            <translation>El archivo no fue exportado por Convolook como JSON.</translation>
        </message>
        <message>
            <source>The file is from a newer version of Convolook.</source>
            <translation>El archivo es de una versión más nueva de Convolook.</translation>
        </message>
        <message>
            <source>Open it with that version.</source>
            <translation>Ábralo con esa versión.</translation>
        </message>
        <message>
            <source>The file contains no conversations.</source>
            <translation>El archivo no contiene conversaciones.</translation>
        </message>
    </context>
    <context>
        <name>WindowLinks</name>
        <message>
            <source>Your organisation does not allow reading messages here.</source>
            <translation>Su organización no permite leer mensajes aquí.</translation>
        </message>
    </context>
    <context>
        <name>WindowMany</name>
        <message>
            <source>Participants of this lookup</source>
            <translation>Participantes de esta búsqueda</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participante</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Resultado</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Resultados</translation>
        </message>
    </context>
    <context>
        <name>WindowNothingFound</name>
        <message>
            <source>Default service only</source>
            <translation>Solo servicio predeterminado</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos los servicios</translation>
        </message>
    </context>
    <context>
        <name>WindowPastedSids</name>
        <message>
            <source>Service selected</source>
            <translation>Servicio seleccionado</translation>
        </message>
        <message>
            <source>Reading the user of this SID…</source>
            <translation>Leyendo el usuario de este SID…</translation>
        </message>
        <message>
            <source>This user has no identity to look up.</source>
            <translation>Este usuario no tiene identidad que buscar.</translation>
        </message>
    </context>
    <context>
        <name>WindowRecent</name>
        <message>
            <source>Cleared the recent lookups</source>
            <translation>Búsquedas recientes borradas</translation>
        </message>
        <message>
            <source>Recent lookups are off; see Settings</source>
            <translation>Las búsquedas recientes están desactivadas; ver Configuración</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ninguna aún</translation>
        </message>
        <message>
            <source>&amp;Clear Recent Lookups</source>
            <translation>&amp;Borrar búsquedas recientes</translation>
        </message>
    </context>
    <context>
        <name>WindowSharing</name>
        <message>
            <source>Not copied: the account has a region without an edge</source>
            <translation>No copiado: la cuenta tiene una región sin edge</translation>
        </message>
        <message>
            <source>Copied the cURL command without the secret</source>
            <translation>Comando cURL copiado sin el secreto</translation>
        </message>
        <message>
            <source>Copied the cURL command without secret and participant</source>
            <translation>Comando cURL copiado sin secreto ni participante</translation>
        </message>
        <message>
            <source>Not copied: the link would contain the participant, and personal data is masked</source>
            <translation>No copiado: el enlace contendría el participante, y los datos personales están ocultos</translation>
        </message>
        <message>
            <source>Copied the link to this lookup</source>
            <translation>Enlace a esta búsqueda copiado</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nada seleccionado</translation>
        </message>
    </context>
    <context>
        <name>WindowTranscripts</name>
        <message>
            <source>Saved the transcript</source>
            <translation>Transcripción guardada</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Results cleared after {n} min of inactivity</source>
            <translation>Resultados borrados tras {n} min de inactividad</translation>
        </message>
        <message>
            <source>Copied the diagnostics</source>
            <translation>Diagnóstico copiado</translation>
        </message>
    </context>
</TS>
