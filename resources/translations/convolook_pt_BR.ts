<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Convolook</source>
            <translation>Sobre o Convolook</translation>
        </message>
        <message>
            <source>Finds every conversation of one participant in Twilio Conversations (classic) v1.</source>
            <translation>Encontra todas as conversas de um participante no Twilio Conversations (classic) v1.</translation>
        </message>
        <message>
            <source>MIT licence. Qt and PySide6 are used under the LGPL v3; their libraries are installed beside Convolook and can be replaced. Convolook is not made by Twilio, and it only reads.</source>
            <translation>Licença MIT. Qt e PySide6 são usados sob a LGPL v3; suas bibliotecas ficam junto ao programa e podem ser substituídas. O Convolook não é feito pela Twilio e apenas lê.</translation>
        </message>
        <message>
            <source>Open releases page</source>
            <translation>Abrir página de versões</translation>
        </message>
    </context>
    <context>
        <name>AccountBox</name>
        <message>
            <source>No account</source>
            <translation>Nenhuma conta</translation>
        </message>
        <message>
            <source>Choose an account</source>
            <translation>Escolher uma conta</translation>
        </message>
        <message>
            <source>Accounts…</source>
            <translation>Contas…</translation>
        </message>
    </context>
    <context>
        <name>AccountFoot</name>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Manter</translation>
        </message>
        <message>
            <source>Remove account</source>
            <translation>Remover conta</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Continuar editando</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>Descartar alterações</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Salvar alterações</translation>
        </message>
        <message>
            <source>Remove {name} and its secret?</source>
            <translation>Remover {name} e seu segredo?</translation>
        </message>
        <message>
            <source>The new account is not saved.</source>
            <translation>A nova conta não foi salva.</translation>
        </message>
        <message>
            <source>{name} has changes that are not saved.</source>
            <translation>{name} tem alterações não salvas.</translation>
        </message>
    </context>
    <context>
        <name>AccountForm</name>
        <message>
            <source>Enter a name, such as your team's.</source>
            <translation>Informe um nome, como o da sua equipe.</translation>
        </message>
        <message>
            <source>Another account has this name.</source>
            <translation>Outra conta tem este nome.</translation>
        </message>
        <message>
            <source>This name is reserved by Convolook.</source>
            <translation>Este nome é reservado pelo Convolook.</translation>
        </message>
        <message>
            <source>At most {most} characters.</source>
            <translation>No máximo {most} caracteres.</translation>
        </message>
        <message>
            <source>Contains invisible characters.</source>
            <translation>Contém caracteres invisíveis.</translation>
        </message>
        <message>
            <source>Copy it from the Twilio Console. It starts with {prefix}.</source>
            <translation>Copie do Twilio Console. Começa com {prefix}.</translation>
        </message>
        <message>
            <source>It starts with {prefix}, in capital letters.</source>
            <translation>Começa com {prefix}, em maiúsculas.</translation>
        </message>
        <message>
            <source>This is an API key SID. It belongs in the field below.</source>
            <translation>Este é um SID de chave de API. Ele pertence ao campo abaixo.</translation>
        </message>
        <message>
            <source>This is an Account SID. It belongs in the field above.</source>
            <translation>Este é um Account SID. Ele pertence ao campo acima.</translation>
        </message>
        <message>
            <source>This looks like an Auth Token. It belongs in the field Secret.</source>
            <translation>Isto parece um Auth Token. Ele pertence ao campo Segredo.</translation>
        </message>
        <message>
            <source>Contains spaces.</source>
            <translation>Contém espaços.</translation>
        </message>
        <message>
            <source>After {prefix} only digits and the letters a to f are allowed.</source>
            <translation>Depois de {prefix} só são permitidos dígitos e as letras de a a f.</translation>
        </message>
        <message>
            <source>{count} of {length} characters.</source>
            <translation>{count} de {length} caracteres.</translation>
        </message>
        <message>
            <source>{count} characters; a SID has {length}.</source>
            <translation>{count} caracteres; um SID tem {length}.</translation>
        </message>
        <message>
            <source>Enter the secret of this SID.</source>
            <translation>Informe o segredo deste SID.</translation>
        </message>
        <message>
            <source>This is a SID, not a secret.</source>
            <translation>Isto é um SID, não um segredo.</translation>
        </message>
        <message>
            <source>An Auth Token has 32 characters: digits and the letters a to f.</source>
            <translation>Um Auth Token tem 32 caracteres: dígitos e as letras de a a f.</translation>
        </message>
        <message>
            <source>An API key can be revoked on its own; the Auth Token gives access to the whole account.</source>
            <translation>Uma chave de API pode ser revogada isoladamente; o Auth Token abre a conta inteira.</translation>
        </message>
        <message>
            <source>IS and 32 digits or letters from a to f, as in the Twilio Console.</source>
            <translation>IS e 32 dígitos ou letras de a a f, como no Twilio Console.</translation>
        </message>
        <message>
            <source>Stored only in this computer's keyring.</source>
            <translation>Guardado apenas no chaveiro deste computador.</translation>
        </message>
        <message>
            <source>Stored in the keyring. Type to replace it.</source>
            <translation>Guardado no chaveiro. Digite para substituir.</translation>
        </message>
        <message>
            <source>Kept until you quit. Type to replace it.</source>
            <translation>Mantido até sair. Digite para substituir.</translation>
        </message>
        <message>
            <source>No secret stored. Enter it to sign in again.</source>
            <translation>Nenhum segredo guardado. Informe-o para entrar de novo.</translation>
        </message>
        <message>
            <source>Provided with the account.</source>
            <translation>Fornecido com a conta.</translation>
        </message>
        <message>
            <source>Leading or trailing spaces removed ({count}).</source>
            <translation>Espaços no início ou no fim removidos ({count}).</translation>
        </message>
        <message>
            <source>Shown only once, when the API key is created.</source>
            <translation>Exibido apenas uma vez, ao criar a chave de API.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account Info.</source>
            <translation>No Twilio Console, em Account Info.</translation>
        </message>
        <message>
            <source>Any name you recognise, such as your team's.</source>
            <translation>Qualquer nome reconhecível, como o da sua equipe.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account Info, on the home page.</source>
            <translation>No Twilio Console, em Account Info, na página inicial.</translation>
        </message>
        <message>
            <source>In the Twilio Console under Account, API keys &amp; tokens.</source>
            <translation>No Twilio Console, em Account, API keys &amp; tokens.</translation>
        </message>
        <message>
            <source>Account name</source>
            <translation>Nome da conta</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>Account SID</translation>
        </message>
        <message>
            <source>API key SID</source>
            <translation>SID da chave de API</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Segredo</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID do serviço</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Chave de API</translation>
        </message>
        <message>
            <source>Auth token</source>
            <translation>Auth Token</translation>
        </message>
        <message>
            <source>Sign in with</source>
            <translation>Entrar com</translation>
        </message>
        <message>
            <source>Region and edge</source>
            <translation>Região e edge</translation>
        </message>
        <message>
            <source>Default service</source>
            <translation>Serviço padrão</translation>
        </message>
        <message>
            <source>Colour mark</source>
            <translation>Marca de cor</translation>
        </message>
    </context>
    <context>
        <name>AccountList</name>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>From TWILIO_* variables, read-only</source>
            <translation>Das variáveis TWILIO_*, somente leitura</translation>
        </message>
        <message>
            <source>Set by your organisation</source>
            <translation>Definida pela sua organização</translation>
        </message>
        <message>
            <source>Built in, works offline</source>
            <translation>Integrada, funciona offline</translation>
        </message>
    </context>
    <context>
        <name>AccountPage</name>
        <message>
            <source>Test connection</source>
            <translation>Testar conexão</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>Aguardando o chaveiro do sistema…</translation>
        </message>
        <message>
            <source>Saved. The secret is in the keyring.</source>
            <translation>Salvo. O segredo está no chaveiro.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Salvo.</translation>
        </message>
        <message>
            <source>{name} removed.</source>
            <translation>{name} removida.</translation>
        </message>
        <message>
            <source>Twilio</source>
            <translation>Twilio</translation>
        </message>
        <message>
            <source>Connected to {account} in {ms} ms.</source>
            <translation>Conectado a {account} em {ms} ms.</translation>
        </message>
        <message>
            <source>Default service {sid}.</source>
            <translation>Serviço padrão {sid}.</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Contacting Twilio…</source>
            <translation>Contatando a Twilio…</translation>
        </message>
    </context>
    <context>
        <name>Accounts</name>
        <message>
            <source>There is already an account named {name}.</source>
            <translation>Já existe uma conta chamada {name}.</translation>
        </message>
        <message>
            <source>Names are compared ignoring case. Choose another one.</source>
            <translation>Maiúsculas e minúsculas não diferenciam nomes. Escolha outro.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts that sign in with an Auth Token.</source>
            <translation>Sua organização não permite contas que entram com um Auth Token.</translation>
        </message>
        <message>
            <source>Create an API key in the Twilio Console, then enter it here.</source>
            <translation>Crie uma chave de API no Twilio Console e informe-a aqui.</translation>
        </message>
        <message>
            <source>The profiles of twilio-cli cannot be read.</source>
            <translation>Não é possível ler os perfis do twilio-cli.</translation>
        </message>
        <message>
            <source>Expected a readable JSON file at {path}.</source>
            <translation>Esperado um arquivo JSON legível em {path}.</translation>
        </message>
        <message>
            <source>No account named {name}.</source>
            <translation>Nenhuma conta chamada {name}.</translation>
        </message>
        <message>
            <source>Add or rename accounts in Accounts…</source>
            <translation>Adicione ou renomeie contas em Contas…</translation>
        </message>
        <message>
            <source>Region and edge: choose both or neither.</source>
            <translation>Região e edge: escolha ambos ou nenhum.</translation>
        </message>
    </context>
    <context>
        <name>AccountsDialog</name>
        <message>
            <source>Accounts</source>
            <translation>Contas</translation>
        </message>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Import from twilio-cli…</source>
            <translation>Importar do twilio-cli…</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;New Window</source>
            <translation>&amp;Nova janela</translation>
        </message>
        <message>
            <source>Open &amp;in New Window</source>
            <translation>Abrir em nova &amp;janela</translation>
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
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;Recortar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>C&amp;olar</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Copy with &amp;Headers</source>
            <translation>Copiar com cabeçal&amp;hos</translation>
        </message>
        <message>
            <source>Copy Conversation &amp;SID</source>
            <translation>Copiar &amp;SID da conversa</translation>
        </message>
        <message>
            <source>Copy as &amp;JSON</source>
            <translation>Copiar como &amp;JSON</translation>
        </message>
        <message>
            <source>Copy Ticket &amp;Note</source>
            <translation>Copiar &amp;nota do ticket</translation>
        </message>
        <message>
            <source>Copy as cU&amp;RL without the Secret</source>
            <translation>Copiar como c&amp;URL sem o segredo</translation>
        </message>
        <message>
            <source>Copy &amp;Link to This Lookup</source>
            <translation>Copiar lin&amp;k desta busca</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>Selecionar &amp;tudo</translation>
        </message>
        <message>
            <source>&amp;Find in Results</source>
            <translation>&amp;Localizar nos resultados</translation>
        </message>
        <message>
            <source>Settin&amp;gs…</source>
            <translation>Con&amp;figurações…</translation>
        </message>
        <message>
            <source>&amp;Columns</source>
            <translation>&amp;Colunas</translation>
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
            <translation>&amp;Relativo</translation>
        </message>
        <message>
            <source>&amp;Detail Pane</source>
            <translation>Painel de &amp;detalhes</translation>
        </message>
        <message>
            <source>Time&amp;line</source>
            <translation>Linha do tem&amp;po</translation>
        </message>
        <message>
            <source>&amp;Mask Personal Data</source>
            <translation>&amp;Ocultar dados pessoais</translation>
        </message>
        <message>
            <source>Re&amp;veal Selected Rows</source>
            <translation>Re&amp;velar linhas selecionadas</translation>
        </message>
        <message>
            <source>Zoom &amp;In</source>
            <translation>A&amp;mpliar</translation>
        </message>
        <message>
            <source>Zoom &amp;Out</source>
            <translation>Red&amp;uzir</translation>
        </message>
        <message>
            <source>&amp;Actual Size</source>
            <translation>&amp;Tamanho real</translation>
        </message>
        <message>
            <source>&amp;Next Pane</source>
            <translation>Pró&amp;ximo painel</translation>
        </message>
        <message>
            <source>&amp;Previous Pane</source>
            <translation>Painel &amp;anterior</translation>
        </message>
        <message>
            <source>Stop, Clear Filter, or &amp;Go Back</source>
            <translation>Parar, &amp;limpar filtro ou voltar</translation>
        </message>
        <message>
            <source>&amp;Accounts…</source>
            <translation>&amp;Contas…</translation>
        </message>
        <message>
            <source>&amp;Sign Out</source>
            <translation>&amp;Sair da conta</translation>
        </message>
        <message>
            <source>&amp;Contents</source>
            <translation>&amp;Conteúdo</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>A&amp;talhos de teclado</translation>
        </message>
        <message>
            <source>&amp;Requests…</source>
            <translation>&amp;Requisições…</translation>
        </message>
        <message>
            <source>Copy &amp;Diagnostics</source>
            <translation>Copiar &amp;diagnóstico</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>&amp;Sobre</translation>
        </message>
        <message>
            <source>&amp;Focus Search</source>
            <translation>&amp;Focar o campo de busca</translation>
        </message>
        <message>
            <source>&amp;Identity</source>
            <translation>&amp;Identidade</translation>
        </message>
        <message>
            <source>&amp;Address</source>
            <translation>&amp;Endereço</translation>
        </message>
        <message>
            <source>All F&amp;orms of This Contact</source>
            <translation>To&amp;das as formas deste contato</translation>
        </message>
        <message>
            <source>&amp;Look Up</source>
            <translation>B&amp;uscar</translation>
        </message>
        <message>
            <source>Look Up Su&amp;ggested Form</source>
            <translation>Buscar forma &amp;sugerida</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>&amp;Parar</translation>
        </message>
        <message>
            <source>&amp;Clear Filter</source>
            <translation>&amp;Limpar filtro</translation>
        </message>
        <message>
            <source>&amp;Refresh</source>
            <translation>&amp;Atualizar</translation>
        </message>
        <message>
            <source>Load &amp;More</source>
            <translation>Carregar &amp;mais</translation>
        </message>
        <message>
            <source>Loa&amp;d All</source>
            <translation>Carregar &amp;tudo</translation>
        </message>
        <message>
            <source>Look Up Ma&amp;ny…</source>
            <translation>Buscar &amp;vários…</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>V&amp;oltar</translation>
        </message>
        <message>
            <source>For&amp;ward</source>
            <translation>Ava&amp;nçar</translation>
        </message>
        <message>
            <source>&amp;Held Numbers</source>
            <translation>Números o&amp;cupados</translation>
        </message>
        <message>
            <source>Com&amp;pare</source>
            <translation>Compa&amp;rar</translation>
        </message>
        <message>
            <source>R&amp;ecent Lookups</source>
            <translation>&amp;Buscas recentes</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;Time</source>
            <translation>&amp;Horário</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>&amp;Lookup</source>
            <translation>&amp;Busca</translation>
        </message>
        <message>
            <source>&amp;Account</source>
            <translation>&amp;Conta</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aj&amp;uda</translation>
        </message>
    </context>
    <context>
        <name>ApplicationPrivacy</name>
        <message>
            <source>Cleared the clipboard</source>
            <translation>Área de transferência limpa</translation>
        </message>
        <message>
            <source>Cleared the clipboard, but a clipboard manager keeps the copy</source>
            <translation>Área de transferência limpa, mas um gerenciador de área de transferência guarda a cópia</translation>
        </message>
        <message>
            <source>A clipboard manager has put the copy back.</source>
            <translation>Um gerenciador de área de transferência restaurou a cópia.</translation>
        </message>
        <message>
            <source>Copied. Paste it before you close Convolook.</source>
            <translation>Copiado. Cole antes de fechar o Convolook.</translation>
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
            <translation>O programa que detém a área de transferência não responde.</translation>
        </message>
    </context>
    <context>
        <name>ColourMarks</name>
        <message>
            <source>No mark</source>
            <translation>Sem marca</translation>
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
            <translation>Âmbar</translation>
        </message>
        <message>
            <source>Red</source>
            <translation>Vermelho</translation>
        </message>
        <message>
            <source>Cyan</source>
            <translation>Ciano</translation>
        </message>
        <message>
            <source>Plum</source>
            <translation>Ameixa</translation>
        </message>
    </context>
    <context>
        <name>ColumnLayout</name>
        <message>
            <source>Remove Attribute Column</source>
            <translation>Remover coluna de atributo</translation>
        </message>
        <message>
            <source>Restore Default Columns</source>
            <translation>Restaurar colunas padrão</translation>
        </message>
        <message>
            <source>Fit Column</source>
            <translation>Ajustar coluna</translation>
        </message>
        <message>
            <source>Hide Column</source>
            <translation>Ocultar coluna</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Colunas</translation>
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
            <translation>Identidade</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Número</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Friendly name</source>
            <translation>Nome amigável</translation>
        </message>
        <message>
            <source>Date updated</source>
            <translation>Atualização</translation>
        </message>
        <message>
            <source>Date created</source>
            <translation>Criação</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Endereço proxy</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>SID da conversa</translation>
        </message>
        <message>
            <source>Unique name</source>
            <translation>Nome único</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>Criado por</translation>
        </message>
        <message>
            <source>Participant SID</source>
            <translation>SID do participante</translation>
        </message>
        <message>
            <source>User SID</source>
            <translation>SID do usuário</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID do serviço</translation>
        </message>
        <message>
            <source>Account SID</source>
            <translation>Account SID</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Fechamento</translation>
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
            <translation>Correspondência</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ Voltar</translation>
        </message>
        <message>
            <source>Back to details</source>
            <translation>Voltar aos detalhes</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Only differences</source>
            <translation>Só diferenças</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>Copiar como tabela</translation>
        </message>
        <message>
            <source>Copied the comparison</source>
            <translation>Comparação copiada</translation>
        </message>
        <message>
            <source>Compare Conversations</source>
            <translation>Comparar conversas</translation>
        </message>
        <message>
            <source>{n} of {total} fields differ</source>
            <translation>Campos diferentes: {n} de {total}</translation>
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
            <translation>(ausente)</translation>
        </message>
        <message>
            <source>{field}, differs</source>
            <translation>{field}, difere</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sem nome</translation>
        </message>
    </context>
    <context>
        <name>ConsentPage</name>
        <message>
            <source>Allow messages for this account</source>
            <translation>Permitir mensagens nesta conta</translation>
        </message>
        <message>
            <source>Messages contain what people wrote to each other.</source>
            <translation>As mensagens contêm o que as pessoas escreveram umas às outras.</translation>
        </message>
        <message>
            <source>They are loaded from Twilio only when you open them and are stored only if you save or print them. Nothing is loaded until you agree.</source>
            <translation>São carregadas da Twilio apenas ao abri-las e guardadas apenas ao salvá-las ou imprimi-las. Nada é carregado sem consentimento.</translation>
        </message>
    </context>
    <context>
        <name>ConversationTableView</name>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID da conversa copiado</translation>
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
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Look Up This…</source>
            <translation>Buscar isto…</translation>
        </message>
        <message>
            <source>Open in New Window</source>
            <translation>Abrir em nova janela</translation>
        </message>
        <message>
            <source>Copy as List, Commas</source>
            <translation>Copiar como lista, vírgulas</translation>
        </message>
        <message>
            <source>Copy as List, Quoted</source>
            <translation>Copiar como lista, aspas</translation>
        </message>
    </context>
    <context>
        <name>CountryMenu</name>
        <message>
            <source>This number exists in no country</source>
            <translation>Este número não existe em nenhum país</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Something unexpected happened</source>
            <translation>Algo inesperado aconteceu</translation>
        </message>
        <message>
            <source>Convolook keeps running and loaded rows are kept. The report below contains no personal data or secrets and helps the developers.</source>
            <translation>O Convolook continua em execução e as linhas carregadas são mantidas. O relatório abaixo não contém dados pessoais nem segredos e ajuda os desenvolvedores.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <source>Copy report</source>
            <translation>Copiar relatório</translation>
        </message>
        <message>
            <source>Copied the report</source>
            <translation>Relatório copiado</translation>
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
            <translation>Nome amigável</translation>
        </message>
        <message>
            <source>Unique name</source>
            <translation>Nome único</translation>
        </message>
        <message>
            <source>Date updated</source>
            <translation>Atualização</translation>
        </message>
        <message>
            <source>Date created</source>
            <translation>Criação</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>SID da conversa</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID do serviço</translation>
        </message>
        <message>
            <source>Messaging service SID</source>
            <translation>SID do serviço de mensagens</translation>
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
            <translation>Vínculos</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidade</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Endereço proxy</translation>
        </message>
        <message>
            <source>Projected address</source>
            <translation>Endereço projetado</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Nível</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Role SID</source>
            <translation>SID da função</translation>
        </message>
        <message>
            <source>Participant SID</source>
            <translation>SID do participante</translation>
        </message>
        <message>
            <source>Message SID</source>
            <translation>SID da mensagem</translation>
        </message>
        <message>
            <source>Webhook SID</source>
            <translation>SID do webhook</translation>
        </message>
        <message>
            <source>User SID</source>
            <translation>SID do usuário</translation>
        </message>
        <message>
            <source>Content SID</source>
            <translation>SID do conteúdo</translation>
        </message>
        <message>
            <source>Last read message</source>
            <translation>Última mensagem lida</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>Última leitura</translation>
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
            <translation>Corpo</translation>
        </message>
        <message>
            <source>Media</source>
            <translation>Mídia</translation>
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
            <translation>Configuração</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Notifiable</source>
            <translation>Notificável</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Função</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>Carregar mais</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>Links</translation>
        </message>
        <message>
            <source>Other fields</source>
            <translation>Outros campos</translation>
        </message>
        <message>
            <source>Becomes inactive</source>
            <translation>Fica inactive</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Fechamento</translation>
        </message>
        <message>
            <source>no active timer</source>
            <translation>nenhum temporizador ativo</translation>
        </message>
        <message>
            <source>All fields</source>
            <translation>Todos os campos</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversas</translation>
        </message>
        <message>
            <source>Look up ›</source>
            <translation>Buscar ›</translation>
        </message>
        <message>
            <source>Message {index}</source>
            <translation>Mensagem {index}</translation>
        </message>
        <message>
            <source>Message, {place}.</source>
            <translation>Mensagem, {place}.</translation>
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
            <translation>Arquivo</translation>
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
            <translation>Abrir mensagem</translation>
        </message>
        <message>
            <source>Open webhook</source>
            <translation>Abrir webhook</translation>
        </message>
        <message>
            <source>as received</source>
            <translation>como recebido</translation>
        </message>
        <message>
            <source>Created by</source>
            <translation>Criado por</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participante</translation>
        </message>
        <message>
            <source>Binding</source>
            <translation>Vínculo</translation>
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
                <numerusform>no máximo %n conversa pode ser comparada</numerusform>
                <numerusform>no máximo %n conversas podem ser comparadas</numerusform>
            </translation>
        </message>
        <message>
            <source>no value in common</source>
            <translation>nenhum valor em comum</translation>
        </message>
        <message numerus="yes">
            <source>%n different values</source>
            <translation>
                <numerusform>%n valor diferente</numerusform>
                <numerusform>%n valores diferentes</numerusform>
            </translation>
        </message>
        <message>
            <source>First updated</source>
            <translation>Primeira atualização</translation>
        </message>
        <message>
            <source>Last updated</source>
            <translation>Última atualização</translation>
        </message>
        <message>
            <source>First created</source>
            <translation>Primeira criação</translation>
        </message>
        <message>
            <source>Last created</source>
            <translation>Última criação</translation>
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
            <translation>JSON inválido: texto vazio</translation>
        </message>
        <message>
            <source>nested too deeply to show as a tree</source>
            <translation>aninhado demais para exibir em árvore</translation>
        </message>
        <message>
            <source>line {line}, column {column}</source>
            <translation>linha {line}, coluna {column}</translation>
        </message>
        <message>
            <source>invalid JSON: extra text after the end, {where}</source>
            <translation>JSON inválido: texto extra após o fim, {where}</translation>
        </message>
        <message>
            <source>invalid JSON: error at {where}</source>
            <translation>JSON inválido: erro em {where}</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vazio</translation>
        </message>
        <message>
            <source>this row is not an object; see Raw</source>
            <translation>esta linha não é um objeto; ver Bruto</translation>
        </message>
        <message>
            <source>part of this row could not be read; see Raw</source>
            <translation>parte desta linha não pôde ser lida; ver Bruto</translation>
        </message>
        <message>
            <source>names another participant than you looked up</source>
            <translation>indica um participante diferente do buscado</translation>
        </message>
        <message>
            <source>some values have an unexpected type</source>
            <translation>alguns valores têm um tipo inesperado</translation>
        </message>
        <message>
            <source>no identity: joined by address</source>
            <translation>sem identidade: participa por um endereço</translation>
        </message>
        <message>
            <source>no binding: joined by chat identity</source>
            <translation>sem vínculo: participa por uma identidade de chat</translation>
        </message>
        <message>
            <source>(missing)</source>
            <translation>(ausente)</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sem nome</translation>
        </message>
        <message>
            <source>{what}; deeper levels in Raw</source>
            <translation>{what}; níveis mais profundos em Bruto</translation>
        </message>
        <message>
            <source>object, 1 key</source>
            <translation>objeto, 1 chave</translation>
        </message>
        <message numerus="yes">
            <source>object, %n keys</source>
            <translation>
                <numerusform>objeto, %n chave</numerusform>
                <numerusform>objeto, %n chaves</numerusform>
            </translation>
        </message>
        <message>
            <source>array, 1 item</source>
            <translation>array, 1 item</translation>
        </message>
        <message numerus="yes">
            <source>array, %n items</source>
            <translation>
                <numerusform>array, %n item</numerusform>
                <numerusform>array, %n itens</numerusform>
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
            <translation>{what}, de JSON em uma string</translation>
        </message>
        <message>
            <source>Show {step} more of {rest}</source>
            <translation>Mostrar mais {step} de {rest}</translation>
        </message>
        <message>
            <source>Open ›</source>
            <translation>Abrir ›</translation>
        </message>
        <message>
            <source>not opened: leads outside Twilio</source>
            <translation>não aberto: leva para fora da Twilio</translation>
        </message>
        <message>
            <source>not opened: unknown type of page</source>
            <translation>não aberto: tipo de página desconhecido</translation>
        </message>
        <message>
            <source>not a link</source>
            <translation>não é um link</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
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
            <translation>Usuário</translation>
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
                <numerusform>%n conversa selecionada</numerusform>
                <numerusform>%n conversas selecionadas</numerusform>
            </translation>
        </message>
        <message>
            <source>No conversation selected</source>
            <translation>Nenhuma conversa selecionada</translation>
        </message>
        <message>
            <source>Copy {n} SIDs</source>
            <translation>Copiar {n} SIDs</translation>
        </message>
        <message>
            <source>Copy {n} conversation SIDs</source>
            <translation>Copiar {n} SIDs de conversa</translation>
        </message>
        <message>
            <source>Copy conversation SID</source>
            <translation>Copiar SID da conversa</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sem nome</translation>
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
            <translation>Copiar campo e valor</translation>
        </message>
        <message>
            <source>Copy Path</source>
            <translation>Copiar caminho</translation>
        </message>
        <message>
            <source>Reveal Value</source>
            <translation>Revelar valor</translation>
        </message>
        <message>
            <source>Expand All Below</source>
            <translation>Expandir tudo abaixo</translation>
        </message>
        <message>
            <source>Collapse</source>
            <translation>Recolher</translation>
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
            <translation>Mostrar como coluna</translation>
        </message>
    </context>
    <context>
        <name>DetailPane</name>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID da conversa copiado</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversation SIDs</source>
            <translation>
                <numerusform>%n SID de conversa copiado</numerusform>
                <numerusform>%n SIDs de conversa copiados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DetailTabs</name>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Raw</source>
            <translation>Bruto</translation>
        </message>
    </context>
    <context>
        <name>DetailTree</name>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID da conversa copiado</translation>
        </message>
        <message>
            <source>Copied {field}</source>
            <translation>Copiado: {field}</translation>
        </message>
        <message>
            <source>Copied field and value</source>
            <translation>Campo e valor copiados</translation>
        </message>
        <message>
            <source>Copied the path</source>
            <translation>Caminho copiado</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
    </context>
    <context>
        <name>Environment</name>
        <message>
            <source>The environment describes half an account: {names} is missing.</source>
            <translation>O ambiente descreve só parte de uma conta: falta {names}.</translation>
        </message>
        <message>
            <source>Set it and start Convolook again, or remove the other TWILIO_ variables.</source>
            <translation>Defina o que falta e reinicie o Convolook, ou remova as outras variáveis TWILIO_.</translation>
        </message>
        <message>
            <source>The environment has a text in {names} that cannot be right.</source>
            <translation>O texto de {names} no ambiente não pode estar correto.</translation>
        </message>
        <message>
            <source>An Account SID begins with AC, an API key's with SK; quotation marks are no part of them.</source>
            <translation>Um Account SID começa com AC, o de uma chave de API com SK; as aspas não fazem parte deles.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts from TWILIO_ variables.</source>
            <translation>Sua organização não permite contas das variáveis TWILIO_.</translation>
        </message>
        <message>
            <source>Add the account in Accounts…</source>
            <translation>Adicione a conta em Contas…</translation>
        </message>
        <message>
            <source>TWILIO_REGION is {region}; its usual edge {edge} is used.</source>
            <translation>TWILIO_REGION é {region}; é usado seu edge habitual, {edge}.</translation>
        </message>
        <message>
            <source>Set TWILIO_EDGE to use another one.</source>
            <translation>Defina TWILIO_EDGE para usar outro.</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>What you can look up</source>
            <translation>O que é possível buscar</translation>
        </message>
        <message>
            <source>A phone number with country code. Other spellings are converted on request.</source>
            <translation>Um número de telefone com código do país. Outras grafias são convertidas a pedido.</translation>
        </message>
        <message>
            <source>The same number on WhatsApp</source>
            <translation>O mesmo número no WhatsApp</translation>
        </message>
        <message>
            <source>The same number on RCS</source>
            <translation>O mesmo número no RCS</translation>
        </message>
        <message>
            <source>An email address, or an identity that looks like one</source>
            <translation>Um endereço de e-mail, ou uma identidade parecida com um</translation>
        </message>
        <message>
            <source>A chat identity, case-sensitive</source>
            <translation>Uma identidade de chat; diferencia maiúsculas de minúsculas</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>Choose another folder.</source>
            <translation>Escolha outra pasta.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Escolha outro nome.</translation>
        </message>
        <message>
            <source>The export was cancelled. Nothing was written.</source>
            <translation>A exportação foi cancelada. Nada foi gravado.</translation>
        </message>
        <message>
            <source>A file with this name already exists. It was not changed.</source>
            <translation>Já existe um arquivo com este nome. Ele não foi alterado.</translation>
        </message>
        <message>
            <source>Choose another name, or select that file and confirm replacing it.</source>
            <translation>Escolha outro nome, ou selecione esse arquivo e confirme a substituição.</translation>
        </message>
        <message>
            <source>This name is a link to another file. Nothing was written.</source>
            <translation>Este nome é um link para outro arquivo. Nada foi gravado.</translation>
        </message>
        <message>
            <source>This is not a regular file. Nothing was written.</source>
            <translation>Este não é um arquivo comum. Nada foi gravado.</translation>
        </message>
        <message>
            <source>The folder does not exist. Nothing was written.</source>
            <translation>A pasta não existe. Nada foi gravado.</translation>
        </message>
        <message>
            <source>The folder or file is read-only. Nothing was changed.</source>
            <translation>A pasta ou o arquivo é somente leitura. Nada foi alterado.</translation>
        </message>
        <message>
            <source>Choose another folder, or close the program that has the file open.</source>
            <translation>Escolha outra pasta, ou feche o programa que está com o arquivo aberto.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was written.</source>
            <translation>O disco está cheio. Nada foi gravado.</translation>
        </message>
        <message>
            <source>Free some space, or choose another folder.</source>
            <translation>Libere espaço ou escolha outra pasta.</translation>
        </message>
        <message>
            <source>This name cannot be used. Nothing was written.</source>
            <translation>Este nome não pode ser usado. Nada foi gravado.</translation>
        </message>
        <message>
            <source>The file could not be written. Nothing was left behind.</source>
            <translation>O arquivo não pôde ser gravado. Nada ficou para trás.</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Selected ({n})</source>
            <translation>Selecionadas ({n})</translation>
        </message>
        <message>
            <source>Shown by the filter ({n})</source>
            <translation>Exibidas pelo filtro ({n})</translation>
        </message>
        <message>
            <source>All loaded ({n})</source>
            <translation>Todas as carregadas ({n})</translation>
        </message>
        <message>
            <source>CSV, safe for spreadsheets</source>
            <translation>CSV, seguro para planilhas</translation>
        </message>
        <message>
            <source>XLSX, Excel workbook</source>
            <translation>XLSX, pasta de trabalho do Excel</translation>
        </message>
        <message>
            <source>CSV, exact</source>
            <translation>CSV, exato</translation>
        </message>
        <message>
            <source>JSON Lines</source>
            <translation>JSON Lines</translation>
        </message>
        <message>
            <source>JSON, can be reopened in Convolook</source>
            <translation>JSON, pode ser reaberto no Convolook</translation>
        </message>
        <message>
            <source>Adds an apostrophe before = + - @ so that no text runs as a formula.</source>
            <translation>Adiciona um apóstrofo antes de = + - @ para que nenhum texto seja executado como fórmula.</translation>
        </message>
        <message>
            <source>For programs. A spreadsheet may run some texts as formulas.</source>
            <translation>Para programas. Uma planilha pode executar alguns textos como fórmulas.</translation>
        </message>
        <message>
            <source>Text stays text, dates are dates (UTC). Nothing runs as a formula.</source>
            <translation>Texto continua texto, datas são datas (UTC). Nada é executado como fórmula.</translation>
        </message>
        <message>
            <source>For programs. One conversation per line, as received, plus the participant.</source>
            <translation>Para programas. Uma conversa por linha, como recebida, mais o participante.</translation>
        </message>
        <message>
            <source>As received, with the lookup and its time.</source>
            <translation>Como recebido, com a busca e seu horário.</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>Vírgula</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>Ponto e vírgula</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tabulação</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Pasta de trabalho do Excel</translation>
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
            <translation>Adicionar BOM (para Excel)</translation>
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
            <translation>Gravando: {done} de {total} conversas</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Cancelado. Nada foi gravado.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Shown ({n})</source>
            <translation>Exibidas ({n})</translation>
        </message>
        <message>
            <source>All ({n})</source>
            <translation>Todas ({n})</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Linhas</translation>
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
            <translation>Colunas</translation>
        </message>
        <message>
            <source>Excel needs it to show accents correctly.</source>
            <translation>O Excel precisa dele para exibir acentos corretamente.</translation>
        </message>
        <message>
            <source>UTF-8</source>
            <translation>UTF-8</translation>
        </message>
        <message>
            <source>Opening it in a spreadsheet drops leading zeros, rounds long numbers and makes dates of 3/4. XLSX keeps them.</source>
            <translation>Ao abrir em uma planilha, zeros à esquerda somem, números longos são arredondados e 3/4 vira uma data. XLSX mantém tudo.</translation>
        </message>
        <message>
            <source>Every field of each row is written.</source>
            <translation>Todos os campos de cada linha são gravados.</translation>
        </message>
        <message>
            <source>Personal data is masked, in the file too.</source>
            <translation>Os dados pessoais ficam ocultos, também no arquivo.</translation>
        </message>
        <message>
            <source>The file contains personal data.</source>
            <translation>O arquivo contém dados pessoais.</translation>
        </message>
        <message>
            <source>Partial: not all conversations are loaded. The file name says so too.</source>
            <translation>Parcial: nem todas as conversas estão carregadas. O nome do arquivo também indica isso.</translation>
        </message>
    </context>
    <context>
        <name>FailurePage</name>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Copy error details</source>
            <translation>Copiar detalhes do erro</translation>
        </message>
        <message>
            <source>Copied the details</source>
            <translation>Detalhes copiados</translation>
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
            <translation>Seu número (endereço proxy)</translation>
        </message>
        <message>
            <source>other</source>
            <translation>outros</translation>
        </message>
        <message>
            <source>no channel</source>
            <translation>sem canal</translation>
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
            <translation>Palavras, ou {examples}</translation>
        </message>
        <message>
            <source>a value is missing</source>
            <translation>falta um valor</translation>
        </message>
        <message>
            <source>use a date such as 2026-01-31 or an age such as 7d</source>
            <translation>use uma data como 2026-01-31 ou uma idade como 7d</translation>
        </message>
        <message>
            <source>the attribute's name is missing</source>
            <translation>falta o nome do atributo</translation>
        </message>
        <message>
            <source>a number is missing</source>
            <translation>falta um número</translation>
        </message>
        <message>
            <source>unknown field</source>
            <translation>campo desconhecido</translation>
        </message>
        <message>
            <source>use {values}</source>
            <translation>use {values}</translation>
        </message>
        <message>
            <source>a closing quotation mark is missing</source>
            <translation>faltam as aspas finais</translation>
        </message>
        <message>
            <source>{part}: {why}. Searched as plain text.</source>
            <translation>{part}: {why}. Buscado como texto simples.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Find in details</source>
            <translation>Localizar nos detalhes</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Localizar</translation>
        </message>
        <message>
            <source>Previous match</source>
            <translation>Ocorrência anterior</translation>
        </message>
        <message>
            <source>Next match</source>
            <translation>Próxima ocorrência</translation>
        </message>
        <message>
            <source>Close find bar</source>
            <translation>Fechar barra de localização</translation>
        </message>
        <message>
            <source>searching…</source>
            <translation>buscando…</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>não encontrado</translation>
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
            <translation>Twilio {code}: uma conversa aberta já ocupa este par de números.</translation>
        </message>
        <message>
            <source>Look up the customer's address, then open Held Numbers to see which conversation.</source>
            <translation>Busque o endereço do cliente e abra Números ocupados para ver qual conversa.</translation>
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
            <translation>Mostrar só abertas</translation>
        </message>
        <message>
            <source>Show in table</source>
            <translation>Mostrar na tabela</translation>
        </message>
        <message>
            <source>Twilio refuses a new conversation between this address and a held number (50416, 80102) until the conversation that holds it is closed.</source>
            <translation>A Twilio recusa uma nova conversa entre este endereço e um número ocupado (50416, 80102) até que a conversa que o ocupa seja fechada.</translation>
        </message>
        <message>
            <source>Not all conversations are loaded. More numbers may be held.</source>
            <translation>Nem todas as conversas estão carregadas: mais números podem estar ocupados.</translation>
        </message>
        <message>
            <source>These conversations use none of your numbers. Look up the customer's address.</source>
            <translation>Estas conversas não usam nenhum dos seus números. Busque o endereço do cliente.</translation>
        </message>
        <message>
            <source>None of your numbers is held. You can start a new conversation with each of them.</source>
            <translation>Nenhum dos seus números está ocupado. É possível iniciar uma nova conversa com cada um.</translation>
        </message>
        <message>
            <source>An open conversation holds 1 of your {n} numbers.</source>
            <translation>Uma conversa aberta ocupa 1 dos seus {n} números.</translation>
        </message>
        <message>
            <source>Open conversations hold {held} of your {n} numbers.</source>
            <translation>Conversas abertas ocupam {held} dos seus {n} números.</translation>
        </message>
        <message>
            <source>Own number</source>
            <translation>Número próprio</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Conversation SID</source>
            <translation>SID da conversa</translation>
        </message>
        <message>
            <source>Friendly name</source>
            <translation>Nome amigável</translation>
        </message>
        <message>
            <source>free</source>
            <translation>livre</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sem nome</translation>
        </message>
        <message>
            <source>held: {state}</source>
            <translation>ocupado: {state}</translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID da conversa copiado</translation>
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
            <translation>Ajuda</translation>
        </message>
        <message>
            <source>Search help</source>
            <translation>Buscar na ajuda</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Conteúdo</translation>
        </message>
        <message>
            <source>Help page</source>
            <translation>Página de ajuda</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message>
            <source>Back to the account</source>
            <translation>Voltar à conta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Import from twilio-cli</source>
            <translation>Importar do twilio-cli</translation>
        </message>
        <message>
            <source>No twilio-cli profiles with an API key were found.</source>
            <translation>Nenhum perfil do twilio-cli com chave de API foi encontrado.</translation>
        </message>
        <message>
            <source>twilio-cli keeps these secrets in a plain text file, which stays unchanged. Delete profiles you no longer need, or create an API key for Convolook only.</source>
            <translation>O twilio-cli guarda estes segredos em um arquivo de texto simples, que não é alterado. Exclua perfis desnecessários ou crie uma chave de API só para o Convolook.</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>Aguardando o chaveiro do sistema…</translation>
        </message>
        <message>
            <source>Imported as {name}.</source>
            <translation>Importada como {name}.</translation>
        </message>
        <message>
            <source>{name} (active)</source>
            <translation>{name} (ativo)</translation>
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
            <translation>já adicionada como {name}</translation>
        </message>
        <message>
            <source>same account as {name}, with another key</source>
            <translation>mesma conta que {name}, com outra chave</translation>
        </message>
    </context>
    <context>
        <name>Input</name>
        <message>
            <source>unknown type of address</source>
            <translation>tipo de endereço desconhecido</translation>
        </message>
        <message>
            <source>chat identity</source>
            <translation>identidade de chat</translation>
        </message>
        <message>
            <source>short code?</source>
            <translation>número curto?</translation>
        </message>
        <message>
            <source>email as address</source>
            <translation>e-mail como endereço</translation>
        </message>
        <message>
            <source>email as chat identity</source>
            <translation>e-mail como identidade de chat</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>WhatsApp user without a visible number</source>
            <translation>usuário do WhatsApp sem número visível</translation>
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
            <translation>sem código do país</translation>
        </message>
        <message>
            <source>too short</source>
            <translation>curto demais</translation>
        </message>
        <message>
            <source>number range not in use</source>
            <translation>faixa de números não atribuída</translation>
        </message>
        <message>
            <source>too long</source>
            <translation>longo demais</translation>
        </message>
        <message>
            <source>older form</source>
            <translation>forma antiga</translation>
        </message>
        <message>
            <source>mobile</source>
            <translation>celular</translation>
        </message>
        <message>
            <source>1 leading or trailing space removed</source>
            <translation>1 espaço no início ou no fim removido</translation>
        </message>
        <message>
            <source>{count} leading or trailing spaces removed</source>
            <translation>{count} espaços no início ou no fim removidos</translation>
        </message>
        <message>
            <source>{count} participants. Look them up together or one of them.</source>
            <translation>{count} participantes. Buscar todos juntos ou um deles.</translation>
        </message>
        <message>
            <source>No country code, and no country is set for numbers without +.</source>
            <translation>Sem código do país, e nenhum país definido para números sem +.</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} e {last}</translation>
        </message>
        <message>
            <source>{troubles}. Twilio compares exactly.</source>
            <translation>{troubles}. A Twilio compara exatamente.</translation>
        </message>
        <message>
            <source>decimal places</source>
            <translation>casas decimais</translation>
        </message>
        <message>
            <source>extension</source>
            <translation>ramal</translation>
        </message>
        <message>
            <source>further digits</source>
            <translation>dígitos adicionais</translation>
        </message>
        <message>
            <source>remark</source>
            <translation>observação</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nome</translation>
        </message>
        <message>
            <source>prefix</source>
            <translation>prefixo</translation>
        </message>
        <message>
            <source>link</source>
            <translation>link</translation>
        </message>
        <message>
            <source>parameters</source>
            <translation>parâmetros</translation>
        </message>
        <message>
            <source>{kind} “{text}”</source>
            <translation>{kind} “{text}”</translation>
        </message>
        <message>
            <source>Leaves out: {parts}.</source>
            <translation>Deixa de fora: {parts}.</translation>
        </message>
        <message>
            <source>Puts “{text}” from the link in front.</source>
            <translation>Coloca “{text}” do link na frente.</translation>
        </message>
        <message>
            <source>1 hidden character</source>
            <translation>1 caractere invisível</translation>
        </message>
        <message>
            <source>{count} hidden characters</source>
            <translation>{count} caracteres invisíveis</translation>
        </message>
        <message>
            <source>differs from Twilio's form</source>
            <translation>difere da grafia da Twilio</translation>
        </message>
        <message>
            <source>spreadsheet mark</source>
            <translation>marca de planilha</translation>
        </message>
        <message>
            <source>quotation marks</source>
            <translation>aspas</translation>
        </message>
        <message>
            <source>percent-encoding</source>
            <translation>codificação percentual</translation>
        </message>
        <message>
            <source>full-width characters</source>
            <translation>caracteres de largura total</translation>
        </message>
        <message>
            <source>prefix given twice</source>
            <translation>prefixo repetido</translation>
        </message>
        <message>
            <source>country code in small letters</source>
            <translation>código do país em minúsculas</translation>
        </message>
        <message>
            <source>spaces</source>
            <translation>espaços</translation>
        </message>
        <message>
            <source>brackets</source>
            <translation>parênteses</translation>
        </message>
        <message>
            <source>punctuation</source>
            <translation>pontuação</translation>
        </message>
        <message>
            <source>digits other than 0 to 9</source>
            <translation>dígitos diferentes de 0 a 9</translation>
        </message>
        <message>
            <source>dialling prefix instead of +</source>
            <translation>prefixo de discagem em vez de +</translation>
        </message>
        <message>
            <source>missing + before the country code</source>
            <translation>falta + antes do código do país</translation>
        </message>
        <message>
            <source>digits dialled only inside the country</source>
            <translation>dígitos discados só dentro do país</translation>
        </message>
        <message>
            <source>This is a conversation SID. Enter opens the conversation.</source>
            <translation>Este é um SID de conversa. Enter abre a conversa.</translation>
        </message>
        <message>
            <source>This is a user SID. Enter looks up the user's conversations.</source>
            <translation>Este é um SID de usuário. Enter busca as conversas do usuário.</translation>
        </message>
        <message>
            <source>This is a service SID. Enter selects the service.</source>
            <translation>Este é um SID de serviço. Enter seleciona o serviço.</translation>
        </message>
        <message>
            <source>This is an Account SID, not a participant.</source>
            <translation>Este é um Account SID, não um participante.</translation>
        </message>
        <message>
            <source>This is an API key SID, not a participant.</source>
            <translation>Este é um SID de chave de API, não um participante.</translation>
        </message>
        <message>
            <source>This is a message SID, not a participant.</source>
            <translation>Este é um SID de mensagem, não um participante.</translation>
        </message>
        <message>
            <source>This is a Flex SID, not a participant.</source>
            <translation>Este é um SID do Flex, não um participante.</translation>
        </message>
        <message>
            <source>This is a webhook SID, not a participant.</source>
            <translation>Este é um SID de webhook, não um participante.</translation>
        </message>
        <message>
            <source>This is a role SID, not a participant.</source>
            <translation>Este é um SID de função, não um participante.</translation>
        </message>
        <message>
            <source>This is a call SID, not a participant.</source>
            <translation>Este é um SID de chamada, não um participante.</translation>
        </message>
        <message>
            <source>This is a request ID, not a participant.</source>
            <translation>Este é um ID de requisição, não um participante.</translation>
        </message>
        <message>
            <source>This is a participant's link. Enter opens the conversation.</source>
            <translation>Este é o link de um participante. Enter abre a conversa.</translation>
        </message>
        <message>
            <source>This is a participant SID. Paste its conversation's SID or link instead.</source>
            <translation>Este é um SID de participante. Em vez dele, cole o SID ou o link da conversa.</translation>
        </message>
        <message>
            <source>This is a Twilio SID ({prefix}…), not a participant.</source>
            <translation>Este é um SID da Twilio ({prefix}…), não um participante.</translation>
        </message>
        <message>
            <source>{length} characters. Twilio takes at most {most}.</source>
            <translation>{length} caracteres. A Twilio aceita no máximo {most}.</translation>
        </message>
        <message>
            <source>Contains a broken character.</source>
            <translation>Contém um caractere corrompido.</translation>
        </message>
        <message>
            <source>As phone number</source>
            <translation>Como número de telefone</translation>
        </message>
        <message>
            <source>Twilio's form</source>
            <translation>Grafia da Twilio</translation>
        </message>
        <message>
            <source>Only the participant</source>
            <translation>Só o participante</translation>
        </message>
        <message>
            <source>What the link says</source>
            <translation>O que o link diz</translation>
        </message>
        <message>
            <source>Without the last digit</source>
            <translation>Sem o último dígito</translation>
        </message>
        <message>
            <source>Remove hidden characters only</source>
            <translation>Remover só caracteres invisíveis</translation>
        </message>
        <message>
            <source>In small letters</source>
            <translation>Em minúsculas</translation>
        </message>
        <message>
            <source>As email</source>
            <translation>Como e-mail</translation>
        </message>
        <message>
            <source>Plain SMS number</source>
            <translation>Número SMS simples</translation>
        </message>
        <message>
            <source>As identity</source>
            <translation>Como identidade</translation>
        </message>
        <message>
            <source>As address</source>
            <translation>Como endereço</translation>
        </message>
        <message>
            <source>Line {number}</source>
            <translation>Linha {number}</translation>
        </message>
        <message>
            <source>Only no. {number}</source>
            <translation>Só o nº {number}</translation>
        </message>
    </context>
    <context>
        <name>InterpretationLine</name>
        <message>
            <source>Choose country…</source>
            <translation>Escolher país…</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>Revelar</translation>
        </message>
        <message numerus="yes">
            <source>%n suggestions</source>
            <translation>
                <numerusform>%n sugestão</numerusform>
                <numerusform>%n sugestões</numerusform>
            </translation>
        </message>
        <message>
            <source>The exact text sent to Twilio appears here.</source>
            <translation>O texto exato enviado à Twilio aparece aqui.</translation>
        </message>
        <message>
            <source>Sends</source>
            <translation>Envia</translation>
        </message>
        <message>
            <source>Searches {count} forms</source>
            <translation>Busca {count} formas</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>e mais {count}</translation>
        </message>
        <message>
            <source>no other form fits this text</source>
            <translation>nenhuma outra forma serve para este texto</translation>
        </message>
        <message>
            <source>Sent as typed</source>
            <translation>Enviado como digitado</translation>
        </message>
        <message>
            <source>Look up all {count}</source>
            <translation>Buscar todos os {count}</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Abre</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Não enviado</translation>
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
            <translation>JSON bruto</translation>
        </message>
    </context>
    <context>
        <name>Keyring</name>
        <message>
            <source>The account {account} has a region without an edge, or an edge without a region.</source>
            <translation>A conta {account} tem uma região sem edge, ou um edge sem região.</translation>
        </message>
        <message>
            <source>Open Accounts…, choose {account}, then region and edge, and save.</source>
            <translation>Abra Contas…, escolha {account}, depois região e edge, e salve.</translation>
        </message>
        <message>
            <source>The secret is kept until you quit.</source>
            <translation>O segredo é mantido até sair.</translation>
        </message>
        <message>
            <source>This computer has no keyring.</source>
            <translation>Este computador não tem chaveiro.</translation>
        </message>
        <message>
            <source>The keyring is locked.</source>
            <translation>O chaveiro está bloqueado.</translation>
        </message>
        <message>
            <source>Keyring access was denied.</source>
            <translation>O acesso ao chaveiro foi negado.</translation>
        </message>
        <message>
            <source>Windows stores secrets of at most {most} characters. This one is longer.</source>
            <translation>O Windows guarda segredos de no máximo {most} caracteres, e este é mais longo.</translation>
        </message>
        <message>
            <source>The keyring did not answer in time.</source>
            <translation>O chaveiro não respondeu a tempo.</translation>
        </message>
        <message>
            <source>Waiting for the keyring was cancelled.</source>
            <translation>A espera pelo chaveiro foi cancelada.</translation>
        </message>
        <message>
            <source>The keyring could not store the secret.</source>
            <translation>O chaveiro não conseguiu guardar o segredo.</translation>
        </message>
        <message>
            <source>Start a keyring such as GNOME Keyring or KWallet, then save again.</source>
            <translation>Inicie um chaveiro como GNOME Keyring ou KWallet e salve de novo.</translation>
        </message>
        <message>
            <source>Check that only the secret was pasted.</source>
            <translation>Verifique se só o segredo foi colado.</translation>
        </message>
        <message>
            <source>Unlock the keyring, then save again.</source>
            <translation>Desbloqueie o chaveiro e salve de novo.</translation>
        </message>
        <message>
            <source>The account was renamed, but its secret could not be moved.</source>
            <translation>A conta foi renomeada, mas seu segredo não pôde ser movido.</translation>
        </message>
        <message>
            <source>{why} It may still be in the keyring as {entry}. Type the secret again to store it under the new name.</source>
            <translation>{why} Ele ainda pode estar no chaveiro como {entry}. Digite o segredo de novo para guardá-lo com o novo nome.</translation>
        </message>
        <message>
            <source>The secret could not be removed from the keyring.</source>
            <translation>O segredo não pôde ser removido do chaveiro.</translation>
        </message>
        <message>
            <source>{why} Remove the entry {entry} with your system's keyring program, or revoke the key at Twilio.</source>
            <translation>{why} Remova a entrada {entry} com o programa de chaveiro do sistema, ou revogue a chave na Twilio.</translation>
        </message>
        <message>
            <source>Unlock it and try again, or enter the secret in Accounts… to continue without it.</source>
            <translation>Desbloqueie-o e tente de novo, ou informe o segredo em Contas… para continuar sem ele.</translation>
        </message>
        <message>
            <source>Open Accounts…, select {account} and enter the secret.</source>
            <translation>Abra Contas…, selecione {account} e informe o segredo.</translation>
        </message>
        <message>
            <source>The secret of {account} is not in a keyring on this computer.</source>
            <translation>O segredo de {account} não está em um chaveiro deste computador.</translation>
        </message>
        <message>
            <source>The keyring is locked, so the secret of {account} cannot be read.</source>
            <translation>O chaveiro está bloqueado; não é possível ler o segredo de {account}.</translation>
        </message>
        <message>
            <source>Keyring access was denied, so the secret of {account} cannot be read.</source>
            <translation>O acesso ao chaveiro foi negado; não é possível ler o segredo de {account}.</translation>
        </message>
        <message>
            <source>The keyring has no secret for {account}.</source>
            <translation>O chaveiro não tem segredo para {account}.</translation>
        </message>
        <message>
            <source>Its dialog may be behind this window. Answer it and try again.</source>
            <translation>O diálogo dele pode estar atrás desta janela. Responda e tente de novo.</translation>
        </message>
        <message>
            <source>Its dialog may still be open. Answer it and try again.</source>
            <translation>O diálogo dele ainda pode estar aberto. Responda e tente de novo.</translation>
        </message>
        <message>
            <source>No account selected.</source>
            <translation>Nenhuma conta selecionada.</translation>
        </message>
        <message>
            <source>Select an account, or add one in Accounts…</source>
            <translation>Selecione uma conta ou adicione uma em Contas…</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts of this region.</source>
            <translation>Sua organização não permite contas desta região.</translation>
        </message>
        <message>
            <source>Choose an account of that region, or ask whoever manages this computer.</source>
            <translation>Escolha uma conta dessa região, ou consulte quem administra este computador.</translation>
        </message>
        <message>
            <source>Your organisation does not allow accounts that sign in with an Auth Token.</source>
            <translation>Sua organização não permite contas que entram com um Auth Token.</translation>
        </message>
        <message>
            <source>Create an API key in the Twilio Console, then enter it in Accounts…</source>
            <translation>Crie uma chave de API no Twilio Console e informe-a em Contas…</translation>
        </message>
        <message>
            <source>Your organisation does not allow requests to this account's host.</source>
            <translation>Sua organização não permite requisições ao host desta conta.</translation>
        </message>
        <message>
            <source>Choose another account, or ask whoever manages this computer.</source>
            <translation>Escolha outra conta, ou consulte quem administra este computador.</translation>
        </message>
        <message>
            <source>Your organisation does not allow the demo account.</source>
            <translation>Sua organização não permite a conta de demonstração.</translation>
        </message>
        <message>
            <source>Choose an account, or add one in Accounts…</source>
            <translation>Escolha uma conta ou adicione uma em Contas…</translation>
        </message>
        <message>
            <source>Only one of TWILIO_REGION and TWILIO_EDGE is set.</source>
            <translation>Só uma de TWILIO_REGION e TWILIO_EDGE está definida.</translation>
        </message>
        <message>
            <source>Set both or neither, then start Convolook again.</source>
            <translation>Defina ambas ou nenhuma e reinicie o Convolook.</translation>
        </message>
        <message>
            <source>The keyring could not return the secret of {account}.</source>
            <translation>O chaveiro não conseguiu devolver o segredo de {account}.</translation>
        </message>
        <message>
            <source>No keyring can be reached.</source>
            <translation>Nenhum chaveiro pode ser acessado.</translation>
        </message>
        <message>
            <source>The keyring has no entry for it.</source>
            <translation>O chaveiro não tem entrada para ele.</translation>
        </message>
        <message>
            <source>The keyring reported a failure.</source>
            <translation>O chaveiro relatou uma falha.</translation>
        </message>
    </context>
    <context>
        <name>KindControl</name>
        <message>
            <source>Identity</source>
            <translation>Identidade</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
    </context>
    <context>
        <name>LinkBar</name>
        <message>
            <source>‹ Back</source>
            <translation>‹ Voltar</translation>
        </message>
        <message>
            <source>Back one step</source>
            <translation>Voltar um passo</translation>
        </message>
        <message>
            <source>Back one step (Alt+Left)</source>
            <translation>Voltar um passo (Alt+Esquerda)</translation>
        </message>
        <message>
            <source>‹ Conversation</source>
            <translation>‹ Conversa</translation>
        </message>
        <message>
            <source>Back to conversation</source>
            <translation>Voltar à conversa</translation>
        </message>
    </context>
    <context>
        <name>LoadingPage</name>
        <message>
            <source>Loading: {what}</source>
            <translation>Carregando: {what}</translation>
        </message>
    </context>
    <context>
        <name>LookupMessages</name>
        <message numerus="yes">
            <source>%n of {total} participants failed.</source>
            <translation>
                <numerusform>%n de {total} participantes falhou.</numerusform>
                <numerusform>%n de {total} participantes falharam.</numerusform>
            </translation>
        </message>
        <message>
            <source>The others were not searched, as they would fail too.</source>
            <translation>Os outros não foram buscados, pois também falhariam.</translation>
        </message>
        <message>
            <source>Resume searches them again.</source>
            <translation>Retomar os busca de novo.</translation>
        </message>
        <message>
            <source>the default service</source>
            <translation>o serviço padrão</translation>
        </message>
        <message>
            <source>No answer from: {services}. Other results are kept. Resume asks only these again.</source>
            <translation>Sem resposta de: {services}. Os outros resultados são mantidos. Retomar consulta só estes de novo.</translation>
        </message>
        <message>
            <source>Only the default service was searched: the list of services could not be read.</source>
            <translation>Só o serviço padrão foi pesquisado: a lista de serviços não pôde ser lida.</translation>
        </message>
        <message numerus="yes">
            <source>Only the first %n services were searched: the list of services was cut off.</source>
            <translation>
                <numerusform>Só o primeiro serviço (%n) foi pesquisado: a lista foi interrompida.</numerusform>
                <numerusform>Só os primeiros %n serviços foram pesquisados: a lista foi interrompida.</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume reads the rest of the list and searches those services.</source>
            <translation>Retomar lê o resto da lista e pesquisa esses serviços.</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations name another participant than you looked up.</source>
            <translation>
                <numerusform>%n conversa indica um participante diferente do buscado.</numerusform>
                <numerusform>%n conversas indicam um participante diferente do buscado.</numerusform>
            </translation>
        </message>
        <message>
            <source>Marked in the table. Look up again. If it happens again, tell your network team.</source>
            <translation>Com uma marca na tabela. Busque de novo. Se persistir, avise a equipe de rede.</translation>
        </message>
        <message>
            <source>{rows} conversations are loaded. There are more.</source>
            <translation>{rows} conversas estão carregadas. Há mais.</translation>
        </message>
        <message>
            <source>Load all pauses here to keep the window fast. Press it again to continue.</source>
            <translation>Carregar tudo pausa aqui para manter a janela rápida. Pressione de novo para continuar.</translation>
        </message>
    </context>
    <context>
        <name>Many</name>
        <message>
            <source>Identity</source>
            <translation>Identidade</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Same as line {n}, searched once</source>
            <translation>Igual à linha {n}, buscado uma vez</translation>
        </message>
        <message>
            <source>No country; sent as typed</source>
            <translation>Sem país; enviado como digitado</translation>
        </message>
        <message>
            <source>Email: identity or address?</source>
            <translation>E-mail: identidade ou endereço?</translation>
        </message>
        <message>
            <source>Digits only: identity or address?</source>
            <translation>Só dígitos: identidade ou endereço?</translation>
        </message>
        <message>
            <source>Part of the text is left out</source>
            <translation>Parte do texto fica de fora</translation>
        </message>
        <message>
            <source>Several participants in one line</source>
            <translation>Vários participantes em uma linha</translation>
        </message>
        <message>
            <source>The spreadsheet changed the last digits</source>
            <translation>A planilha alterou os últimos dígitos</translation>
        </message>
        <message>
            <source>A SID, not a participant</source>
            <translation>Um SID, não um participante</translation>
        </message>
        <message>
            <source>Longer than 256 characters</source>
            <translation>Mais de 256 caracteres</translation>
        </message>
        <message>
            <source>Contains a broken character</source>
            <translation>Contém um caractere corrompido</translation>
        </message>
        <message>
            <source>More than {n} participants</source>
            <translation>Mais de {n} participantes</translation>
        </message>
        <message>
            <source>Left out by you</source>
            <translation>Deixado de fora por você</translation>
        </message>
        <message>
            <source>The file cannot be read. Check that you may open it.</source>
            <translation>O arquivo não pode ser lido. Verifique a permissão para abri-lo.</translation>
        </message>
        <message>
            <source>That is not a file. Choose a text, CSV or XLSX file.</source>
            <translation>Isto não é um arquivo. Escolha um arquivo de texto, CSV ou XLSX.</translation>
        </message>
        <message>
            <source>The file is too large. Keep one sheet with the participants, at most {n} MB.</source>
            <translation>O arquivo é grande demais. Mantenha uma planilha com os participantes, no máximo {n} MB.</translation>
        </message>
        <message>
            <source>The file is neither text, CSV nor XLSX, or it is damaged or locked.</source>
            <translation>O arquivo não é texto, CSV nem XLSX, ou está danificado ou bloqueado.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>O arquivo está vazio.</translation>
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
            <translation>Falhou: {why}</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não encontrado</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Buscando…</translation>
        </message>
        <message>
            <source>Not searched yet</source>
            <translation>Ainda não buscado</translation>
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
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Retry failed</source>
            <translation>Repetir falhas</translation>
        </message>
        <message>
            <source>Show the list</source>
            <translation>Mostrar a lista</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>{n} of {total} done</source>
            <translation>Concluídos: {n} de {total}</translation>
        </message>
        <message>
            <source>{n} found</source>
            <translation>encontrados: {n}</translation>
        </message>
        <message>
            <source>{n} not found</source>
            <translation>não encontrados: {n}</translation>
        </message>
        <message>
            <source>{n} failed</source>
            <translation>com falha: {n}</translation>
        </message>
        <message>
            <source>{n} searching</source>
            <translation>em andamento: {n}</translation>
        </message>
    </context>
    <context>
        <name>ManyDialog</name>
        <message>
            <source>Look Up Many</source>
            <translation>Buscar vários</translation>
        </message>
        <message>
            <source>Column {n}</source>
            <translation>Coluna {n}</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participantes</translation>
        </message>
        <message>
            <source>Paste or type one participant per line</source>
            <translation>Cole ou digite um participante por linha</translation>
        </message>
        <message>
            <source>The list is hidden while masking is on.</source>
            <translation>A lista fica oculta enquanto os dados pessoais estão ocultos.</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Colar</translation>
        </message>
        <message>
            <source>Open file…</source>
            <translation>Abrir arquivo…</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Coluna</translation>
        </message>
        <message>
            <source>Send numbers in the international form</source>
            <translation>Enviar números na forma internacional</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Linhas</translation>
        </message>
        <message>
            <source>Look up many participants</source>
            <translation>Buscar vários participantes</translation>
        </message>
        <message>
            <source>Check what will be sent. Nothing has been sent yet.</source>
            <translation>Confira o que será enviado. Nada foi enviado ainda.</translation>
        </message>
        <message>
            <source>At most 3 at a time</source>
            <translation>No máximo 3 por vez</translation>
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
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>to look up</source>
            <translation>a buscar</translation>
        </message>
        <message>
            <source>doubtful</source>
            <translation>duvidosos</translation>
        </message>
        <message>
            <source>duplicates</source>
            <translation>duplicados</translation>
        </message>
        <message>
            <source>not searched</source>
            <translation>não buscado</translation>
        </message>
        <message>
            <source>Look up {n}</source>
            <translation>Buscar {n}</translation>
        </message>
        <message>
            <source>Select a line to change what it sends.</source>
            <translation>Selecione uma linha para alterar o que ela envia.</translation>
        </message>
        <message>
            <source>Line {n} sends</source>
            <translation>A linha {n} envia</translation>
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
            <translation>Linha</translation>
        </message>
        <message>
            <source>Pasted</source>
            <translation>Colado</translation>
        </message>
        <message>
            <source>Will be sent</source>
            <translation>Será enviado</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Observação</translation>
        </message>
        <message>
            <source>not searched</source>
            <translation>não buscado</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Retry</source>
            <translation>Repetir</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Twilio's help</source>
            <translation>Ajuda da Twilio</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalhes</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dispensar</translation>
        </message>
        <message>
            <source>Show the whole message</source>
            <translation>Mostrar a mensagem completa</translation>
        </message>
        <message>
            <source>Copied the details</source>
            <translation>Detalhes copiados</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Loaded rows are kept. Resume continues from here.</source>
            <translation>As linhas carregadas são mantidas. Retomar continua daqui.</translation>
        </message>
        <message>
            <source>Twilio is busy. Retrying in {seconds} s</source>
            <translation>A Twilio está ocupada. Nova tentativa em {seconds} s</translation>
        </message>
        <message>
            <source>Twilio has a problem. Retrying in {seconds} s</source>
            <translation>A Twilio tem um problema. Nova tentativa em {seconds} s</translation>
        </message>
        <message>
            <source>No answer yet. Retrying in {seconds} s</source>
            <translation>Ainda sem resposta. Nova tentativa em {seconds} s</translation>
        </message>
        <message>
            <source>No connection to Twilio. Retrying in {seconds} s</source>
            <translation>Sem conexão com a Twilio. Nova tentativa em {seconds} s</translation>
        </message>
        <message>
            <source>The lookup failed unexpectedly.</source>
            <translation>A busca falhou inesperadamente.</translation>
        </message>
        <message>
            <source>Try again. Copy details collects what the developers need.</source>
            <translation>Tente de novo. Copiar detalhes reúne o que os desenvolvedores precisam.</translation>
        </message>
        <message>
            <source>Nothing to look up.</source>
            <translation>Nada a buscar.</translation>
        </message>
        <message>
            <source>Enter an identity or an address.</source>
            <translation>Informe uma identidade ou um endereço.</translation>
        </message>
        <message>
            <source>The text is longer than Twilio's limit of 256 characters.</source>
            <translation>O texto ultrapassa o limite da Twilio de 256 caracteres.</translation>
        </message>
        <message>
            <source>Shorten it. No participant can have a longer one.</source>
            <translation>Encurte-o. Nenhum participante pode ter um mais longo.</translation>
        </message>
        <message>
            <source>The text contains a broken character that cannot be sent.</source>
            <translation>O texto contém um caractere corrompido que não pode ser enviado.</translation>
        </message>
        <message>
            <source>Type it again, or copy it from another source.</source>
            <translation>Digite de novo ou copie de outra fonte.</translation>
        </message>
        <message>
            <source>This is not a conversation service SID.</source>
            <translation>Este não é um SID de serviço de conversas.</translation>
        </message>
        <message>
            <source>It starts with IS, followed by 32 digits or letters from a to f.</source>
            <translation>Começa com IS, seguido de 32 dígitos ou letras de a a f.</translation>
        </message>
        <message>
            <source>No connection to Twilio within {seconds} seconds.</source>
            <translation>Sem conexão com a Twilio em {seconds} segundos.</translation>
        </message>
        <message>
            <source>Check the network, firewall and proxy.</source>
            <translation>Verifique a rede, o firewall e o proxy.</translation>
        </message>
        <message>
            <source>Twilio did not answer within {seconds} seconds.</source>
            <translation>A Twilio não respondeu em {seconds} segundos.</translation>
        </message>
        <message>
            <source>Try again in a moment.</source>
            <translation>Tente de novo em instantes.</translation>
        </message>
        <message>
            <source>This computer has no network connection.</source>
            <translation>Este computador não tem conexão de rede.</translation>
        </message>
        <message>
            <source>Connect it, then try again.</source>
            <translation>Conecte-o e tente de novo.</translation>
        </message>
        <message>
            <source>Twilio's host name was not found.</source>
            <translation>O nome de host da Twilio não foi encontrado.</translation>
        </message>
        <message>
            <source>Check this network's name servers (DNS), and the account's region and edge.</source>
            <translation>Verifique os servidores de nomes (DNS) desta rede e a região e o edge da conta.</translation>
        </message>
        <message>
            <source>The connection was refused.</source>
            <translation>A conexão foi recusada.</translation>
        </message>
        <message>
            <source>The connection was lost.</source>
            <translation>A conexão foi perdida.</translation>
        </message>
        <message>
            <source>Correct {variable} in the environment.</source>
            <translation>Corrija {variable} no ambiente.</translation>
        </message>
        <message>
            <source>Correct the proxy in the system's settings.</source>
            <translation>Corrija o proxy nas configurações do sistema.</translation>
        </message>
        <message>
            <source>Correct the proxy in Settings.</source>
            <translation>Corrija o proxy em Configurações.</translation>
        </message>
        <message>
            <source>The proxy setting names a SOCKS proxy, which cannot be used.</source>
            <translation>A configuração de proxy indica um proxy SOCKS, que não pode ser usado.</translation>
        </message>
        <message>
            <source>The proxy setting is not the address of a proxy.</source>
            <translation>A configuração de proxy não é o endereço de um proxy.</translation>
        </message>
        <message>
            <source>The proxy does not answer with TLS, although its URL begins with https://.</source>
            <translation>O proxy não responde com TLS, embora sua URL comece com https://.</translation>
        </message>
        <message>
            <source>Most proxy addresses start with http://, also for encrypted connections.</source>
            <translation>A maioria dos proxies é informada com http://, também para conexões criptografadas.</translation>
        </message>
        <message>
            <source>The proxy cannot be reached.</source>
            <translation>Não é possível acessar o proxy.</translation>
        </message>
        <message>
            <source>The proxy could not connect to Twilio.</source>
            <translation>O proxy não conseguiu se conectar à Twilio.</translation>
        </message>
        <message>
            <source>The proxy blocked the request.</source>
            <translation>O proxy bloqueou a requisição.</translation>
        </message>
        <message>
            <source>Check the proxy setting, or ask the proxy's administrator to allow twilio.com.</source>
            <translation>Verifique a configuração de proxy ou peça ao administrador do proxy que permita twilio.com.</translation>
        </message>
        <message>
            <source>The proxy offers only sign-in methods that Convolook does not support ({methods}).</source>
            <translation>O proxy só oferece métodos de autenticação não suportados pelo Convolook ({methods}).</translation>
        </message>
        <message>
            <source>Run a helper such as Px or Cntlm on this computer and enter it as the proxy in Settings.</source>
            <translation>Execute um programa auxiliar como Px ou Cntlm neste computador e informe-o como proxy em Configurações.</translation>
        </message>
        <message>
            <source>The proxy rejected the user name and password (407).</source>
            <translation>O proxy rejeitou o nome de usuário e a senha (407).</translation>
        </message>
        <message>
            <source>Correct them in Settings, Proxy sign-in…, or in HTTPS_PROXY.</source>
            <translation>Corrija-os em Configurações, Login do proxy…, ou em HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>The proxy requires a user name and password (407).</source>
            <translation>O proxy exige nome de usuário e senha (407).</translation>
        </message>
        <message>
            <source>Enter them in Settings, Proxy sign-in…, then try again.</source>
            <translation>Informe-os em Configurações, Login do proxy…, e tente de novo.</translation>
        </message>
        <message>
            <source>SSL_CERT_FILE names a file without readable certificates.</source>
            <translation>SSL_CERT_FILE indica um arquivo sem certificados legíveis.</translation>
        </message>
        <message>
            <source>Correct it, or remove it from the environment.</source>
            <translation>Corrija-o ou remova-o do ambiente.</translation>
        </message>
        <message>
            <source>The connection is not trusted: its certificate was issued by “{issuer}”.</source>
            <translation>A conexão não é confiável: seu certificado foi emitido por “{issuer}”.</translation>
        </message>
        <message>
            <source>If a company proxy inspects encrypted connections, add its certificate to the system's trust store.</source>
            <translation>Se um proxy da empresa inspeciona conexões criptografadas, adicione o certificado dele aos certificados confiáveis do sistema.</translation>
        </message>
        <message>
            <source>No trusted, encrypted connection to Twilio.</source>
            <translation>Nenhuma conexão confiável e criptografada com a Twilio.</translation>
        </message>
        <message>
            <source>Check this computer's date, and whether a proxy inspects encrypted connections.</source>
            <translation>Verifique a data deste computador e se um proxy inspeciona conexões criptografadas.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, press Copy details and send them to your network administrator or Twilio.</source>
            <translation>Tente de novo. Se persistir, pressione Copiar detalhes e envie-os ao administrador da rede ou à Twilio.</translation>
        </message>
        <message>
            <source>The network returned a web page instead of Twilio's answer.</source>
            <translation>A rede devolveu uma página da web em vez da resposta da Twilio.</translation>
        </message>
        <message>
            <source>You may need to sign in to this network: open a browser, then try again.</source>
            <translation>Pode ser preciso entrar nesta rede: abra um navegador e tente de novo.</translation>
        </message>
        <message>
            <source>The answer is not in the expected format.</source>
            <translation>A resposta não está no formato esperado.</translation>
        </message>
        <message>
            <source>The answer is larger than {megabytes} MB. Reading stopped.</source>
            <translation>A resposta é maior que {megabytes} MB. A leitura parou.</translation>
        </message>
        <message>
            <source>Twilio's answer was cut off.</source>
            <translation>A resposta da Twilio foi cortada.</translation>
        </message>
        <message>
            <source>The answer redirects elsewhere. Redirects are not followed.</source>
            <translation>A resposta redireciona para outro lugar. Redirecionamentos não são seguidos.</translation>
        </message>
        <message>
            <source>Your credentials were not sent there. Networks that require a sign-in do this.</source>
            <translation>Suas credenciais não foram enviadas para lá. Redes que exigem login fazem isso.</translation>
        </message>
        <message>
            <source>The answer contains a link outside Twilio's API. It is not followed.</source>
            <translation>A resposta contém um link fora da API da Twilio. Ele não é seguido.</translation>
        </message>
        <message>
            <source>Your credentials were not sent there.</source>
            <translation>Suas credenciais não foram enviadas para lá.</translation>
        </message>
        <message>
            <source>Twilio's list keeps repeating. Loading stopped.</source>
            <translation>A lista da Twilio se repete. O carregamento parou.</translation>
        </message>
        <message>
            <source>Look up again.</source>
            <translation>Busque de novo.</translation>
        </message>
        <message>
            <source>Twilio's answer does not match its documentation.</source>
            <translation>A resposta da Twilio não corresponde à sua documentação.</translation>
        </message>
    </context>
    <context>
        <name>NoMatchesPage</name>
        <message>
            <source>Nothing matches the filter</source>
            <translation>Nada corresponde ao filtro</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>Limpar filtro</translation>
        </message>
        <message>
            <source>{n} conversations are loaded. Filter: {filter}</source>
            <translation>{n} conversas estão carregadas. Filtro: {filter}</translation>
        </message>
        <message>
            <source>1 conversation is loaded. Filter: {filter}</source>
            <translation>1 conversa está carregada. Filtro: {filter}</translation>
        </message>
    </context>
    <context>
        <name>NothingFoundPage</name>
        <message>
            <source>Twilio compares exactly, so a typo looks like an unknown participant. This was searched:</source>
            <translation>A Twilio compara exatamente, então um erro de digitação parece um participante desconhecido. Isto foi buscado:</translation>
        </message>
        <message>
            <source>Try instead</source>
            <translation>Tentar em vez disso</translation>
        </message>
        <message>
            <source>Nothing found for any of these {n} forms</source>
            <translation>Nada encontrado para nenhuma destas {n} formas</translation>
        </message>
        <message>
            <source>Nothing found for this identity</source>
            <translation>Nada encontrado para esta identidade</translation>
        </message>
        <message>
            <source>Nothing found for this address</source>
            <translation>Nada encontrado para este endereço</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Região</translation>
        </message>
        <message>
            <source>Copy this text</source>
            <translation>Copiar este texto</translation>
        </message>
        <message>
            <source>Search all services of this account</source>
            <translation>Buscar em todos os serviços desta conta</translation>
        </message>
        <message>
            <source>Also search the other service of this account</source>
            <translation>Buscar também no outro serviço desta conta</translation>
        </message>
        <message>
            <source>Also search the other {n} services of this account</source>
            <translation>Buscar também nos outros {n} serviços desta conta</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos os serviços</translation>
        </message>
        <message>
            <source>Copied the searched text</source>
            <translation>Texto buscado copiado</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>Identidade</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>Group MMS: Twilio lists only participants with their own address. People who joined a group text through another number cannot be found.</source>
            <translation>MMS em grupo: a Twilio lista só participantes com endereço próprio. Não é possível encontrar quem entrou em um grupo por outro número.</translation>
        </message>
        <message>
            <source>Identities are case-sensitive.</source>
            <translation>Identidades diferenciam maiúsculas de minúsculas.</translation>
        </message>
        <message>
            <source>If it was stored as a chat identity</source>
            <translation>Se foi armazenado como identidade de chat</translation>
        </message>
        <message>
            <source>If it was stored as an address</source>
            <translation>Se foi armazenado como endereço</translation>
        </message>
        <message>
            <source>The number before the country's renumbering in {year}</source>
            <translation>O número como era antes da mudança do país em {year}</translation>
        </message>
        <message>
            <source>The number since the country's renumbering in {year}</source>
            <translation>O número como é desde a mudança do país em {year}</translation>
        </message>
        <message>
            <source>The international form of this number</source>
            <translation>A forma internacional deste número</translation>
        </message>
        <message>
            <source>The form Twilio uses</source>
            <translation>A forma que a Twilio escreve</translation>
        </message>
        <message>
            <source>Only the participant in it</source>
            <translation>Só o participante contido nele</translation>
        </message>
        <message>
            <source>What the link says</source>
            <translation>O que o link diz</translation>
        </message>
        <message>
            <source>Without the last digit, which may be an extension</source>
            <translation>Sem o último dígito, que pode ser um ramal</translation>
        </message>
        <message>
            <source>Without the hidden characters</source>
            <translation>Sem os caracteres invisíveis</translation>
        </message>
        <message>
            <source>In small letters</source>
            <translation>Em minúsculas</translation>
        </message>
        <message>
            <source>The identity as Flex writes it, or the email address behind it</source>
            <translation>A identidade como o Flex a escreve, ou o e-mail que ela representa</translation>
        </message>
        <message>
            <source>One of the pasted lines</source>
            <translation>Uma linha do que foi colado</translation>
        </message>
        <message>
            <source>One of the pasted participants</source>
            <translation>Um dos participantes colados</translation>
        </message>
        <message>
            <source>The same number on WhatsApp</source>
            <translation>O mesmo número no WhatsApp</translation>
        </message>
        <message>
            <source>The same number on RCS</source>
            <translation>O mesmo número no RCS</translation>
        </message>
        <message>
            <source>The plain number, for SMS and MMS</source>
            <translation>O número simples, para SMS e MMS</translation>
        </message>
        <message>
            <source>Another form in which the country's mobile numbers are stored</source>
            <translation>Outra forma em que os celulares do país são armazenados</translation>
        </message>
    </context>
    <context>
        <name>NothingLoadedPage</name>
        <message>
            <source>No conversations loaded</source>
            <translation>Nenhuma conversa carregada</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>‹ Back to the table</source>
            <translation>‹ Voltar à tabela</translation>
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
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>Someone who is not an administrator owns it or can change it.</source>
            <translation>Alguém além de um administrador é dono dele ou pode alterá-lo.</translation>
        </message>
        <message>
            <source>It or its folder is a link.</source>
            <translation>O arquivo ou sua pasta é um link.</translation>
        </message>
        <message>
            <source>It cannot be read.</source>
            <translation>Não pode ser lido.</translation>
        </message>
        <message>
            <source>It is not JSON.</source>
            <translation>Não é JSON.</translation>
        </message>
        <message>
            <source>It contains something this version does not know.</source>
            <translation>Contém algo que esta versão não conhece.</translation>
        </message>
        <message>
            <source>Your organisation's policy cannot be used: personal data stays masked, and only lookups with API keys work.</source>
            <translation>Não é possível usar a política da sua organização: os dados pessoais ficam ocultos e só funcionam buscas com chaves de API.</translation>
        </message>
        <message>
            <source>{why} Ask whoever manages this computer to check {path}.</source>
            <translation>{why} Peça a quem administra este computador que verifique {path}.</translation>
        </message>
        <message>
            <source>Set by your organisation.</source>
            <translation>Definido pela sua organização.</translation>
        </message>
        <message>
            <source>Not allowed by your organisation.</source>
            <translation>Não permitido pela sua organização.</translation>
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>Progress</source>
            <translation>Progresso</translation>
        </message>
    </context>
    <context>
        <name>ProxySignInDialog</name>
        <message>
            <source>Proxy sign-in</source>
            <translation>Login do proxy</translation>
        </message>
        <message>
            <source>Looking for the proxy…</source>
            <translation>Procurando o proxy…</translation>
        </message>
        <message>
            <source>Send them to this proxy without encryption</source>
            <translation>Enviá-los a este proxy sem criptografia</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Nome de usuário</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Senha</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>No proxy is in use.</source>
            <translation>Nenhum proxy em uso.</translation>
        </message>
        <message>
            <source>The setting for {proxy} already contains a user name.</source>
            <translation>A configuração de {proxy} já contém um nome de usuário.</translation>
        </message>
        <message>
            <source>For {proxy}. Stored only in the keyring.</source>
            <translation>Para {proxy}. Guardado apenas no chaveiro.</translation>
        </message>
    </context>
    <context>
        <name>QueryBar</name>
        <message>
            <source>Back</source>
            <translation>Voltar</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Avançar</translation>
        </message>
        <message>
            <source>All forms of this contact</source>
            <translation>Todas as formas deste contato</translation>
        </message>
        <message>
            <source>Search identity, number, WhatsApp and RCS at once and combine the results</source>
            <translation>Buscar identidade, número, WhatsApp e RCS de uma vez e combinar os resultados</translation>
        </message>
        <message>
            <source>Look up</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Chat identity or email</source>
            <translation>Identidade de chat ou e-mail</translation>
        </message>
        <message>
            <source>Phone number, WhatsApp address or email</source>
            <translation>Número de telefone, endereço do WhatsApp ou e-mail</translation>
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
                <numerusform>Envia uma busca para %n participante.</numerusform>
                <numerusform>Envia uma busca para cada um dos %n participantes.</numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses: {addresses}, identities: {identities}</source>
            <translation>Endereços: {addresses}, identidades: {identities}</translation>
        </message>
    </context>
    <context>
        <name>RawContent</name>
        <message>
            <source>Formatted JSON</source>
            <translation>JSON formatado</translation>
        </message>
        <message>
            <source>Select one conversation to see its raw data</source>
            <translation>Selecione uma conversa para ver seus dados brutos</translation>
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
            <translation>Copiar tudo</translation>
        </message>
        <message>
            <source>masked</source>
            <translation>oculto</translation>
        </message>
        <message numerus="yes">
            <source>%n characters are not shown. Copy all includes everything</source>
            <translation>
                <numerusform>%n caractere não é exibido. Copiar tudo inclui tudo</numerusform>
                <numerusform>%n caracteres não são exibidos. Copiar tudo inclui tudo</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the raw JSON</source>
            <translation>JSON bruto copiado</translation>
        </message>
    </context>
    <context>
        <name>RegionBox</name>
        <message>
            <source>Region</source>
            <translation>Região</translation>
        </message>
        <message>
            <source>Edge</source>
            <translation>Edge</translation>
        </message>
        <message>
            <source>Another region and edge…</source>
            <translation>Outra região e outro edge…</translation>
        </message>
        <message>
            <source>A region needs an edge: set both or neither.</source>
            <translation>Uma região precisa de um edge: defina ambos ou nenhum.</translation>
        </message>
        <message>
            <source>An edge needs a region: set both or neither.</source>
            <translation>Um edge precisa de uma região: defina ambos ou nenhum.</translation>
        </message>
        <message>
            <source>Only lowercase letters, digits and hyphens, such as ie1 and dublin.</source>
            <translation>Só letras minúsculas, dígitos e hifens, como ie1 e dublin.</translation>
        </message>
        <message>
            <source>Keys are valid in one region only. Host: {host}</source>
            <translation>Chaves valem em uma única região. Host: {host}</translation>
        </message>
        <message>
            <source>Ireland supports chat only: addresses find nothing there.</source>
            <translation>A Irlanda só oferece chat: endereços não encontram nada lá.</translation>
        </message>
        <message>
            <source>Twilio offers no Conversations in Australia.</source>
            <translation>A Twilio não oferece Conversations na Austrália.</translation>
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
            <translation>Identidade</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Endereço</translation>
        </message>
        <message>
            <source>{first} and other forms</source>
            <translation>{first} e outras formas</translation>
        </message>
        <message>
            <source>{query} in all services</source>
            <translation>{query} em todos os serviços</translation>
        </message>
        <message>
            <source>{query} in {service}</source>
            <translation>{query} em {service}</translation>
        </message>
    </context>
    <context>
        <name>RequestsDialog</name>
        <message>
            <source>Requests of this session</source>
            <translation>Requisições desta sessão</translation>
        </message>
        <message>
            <source>Newest first. Queries and answers are not kept, and nothing is stored.</source>
            <translation>Mais recentes primeiro. Consultas e respostas não são mantidas, e nada é armazenado.</translation>
        </message>
        <message>
            <source>Copy for Twilio Support</source>
            <translation>Copiar para o suporte da Twilio</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requisições</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Horário</translation>
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
            <translation>Tentativas</translation>
        </message>
        <message>
            <source>Request ID</source>
            <translation>ID da requisição</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Caminho</translation>
        </message>
    </context>
    <context>
        <name>ResultsHead</name>
        <message>
            <source>Filter by state or channel</source>
            <translation>Filtrar por estado ou canal</translation>
        </message>
        <message>
            <source>Load more</source>
            <translation>Carregar mais</translation>
        </message>
        <message>
            <source>Load all</source>
            <translation>Carregar tudo</translation>
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
            <translation>Seus números ocupados por conversas abertas deste endereço</translation>
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
                <numerusform>%n linha revelada</numerusform>
                <numerusform>%n linhas reveladas</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScopeChoice</name>
        <message>
            <source>Default service</source>
            <translation>Serviço padrão</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos os serviços</translation>
        </message>
        <message>
            <source>One service</source>
            <translation>Um serviço</translation>
        </message>
    </context>
    <context>
        <name>ServiceBox</name>
        <message>
            <source>Default service</source>
            <translation>Serviço padrão</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos os serviços</translation>
        </message>
        <message>
            <source>Another service…</source>
            <translation>Outro serviço…</translation>
        </message>
    </context>
    <context>
        <name>ServiceDialog</name>
        <message>
            <source>Another service</source>
            <translation>Outro serviço</translation>
        </message>
        <message>
            <source>Service SID</source>
            <translation>SID do serviço</translation>
        </message>
        <message>
            <source>Use this service</source>
            <translation>Usar este serviço</translation>
        </message>
        <message>
            <source>IS and 32 digits or letters from a to f, as in the Twilio Console.</source>
            <translation>IS e 32 dígitos ou letras de a a f, como no Twilio Console.</translation>
        </message>
        <message>
            <source>A service SID starts with IS.</source>
            <translation>Um SID de serviço começa com IS.</translation>
        </message>
        <message>
            <source>A service SID has 34 characters; this has {count}.</source>
            <translation>Um SID de serviço tem 34 caracteres; este tem {count}.</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>The settings file is damaged. Convolook started with default settings.</source>
            <translation>O arquivo de configurações está danificado. O Convolook iniciou com as configurações padrão.</translation>
        </message>
        <message>
            <source>The file was kept as {name}. Add your accounts again; their secrets are still in the keyring.</source>
            <translation>O arquivo foi mantido como {name}. Adicione suas contas de novo; os segredos ainda estão no chaveiro.</translation>
        </message>
        <message>
            <source>The settings are from a newer version of Convolook. This one started with default settings.</source>
            <translation>As configurações são de uma versão mais nova do Convolook. Esta iniciou com as configurações padrão.</translation>
        </message>
        <message>
            <source>The newer file was kept as {name}. Rename it to Convolook.ini for the newer version.</source>
            <translation>O arquivo mais novo foi mantido como {name}. Renomeie-o para Convolook.ini para usar a versão mais nova.</translation>
        </message>
        <message>
            <source>The settings file cannot be read. Convolook started with default settings and changes nothing.</source>
            <translation>O arquivo de configurações não pode ser lido. O Convolook iniciou com as configurações padrão e não altera nada.</translation>
        </message>
        <message>
            <source>Check that you may read {path}. Until then, accounts and settings are kept only until you quit.</source>
            <translation>Verifique a permissão para ler {path}. Até lá, contas e configurações são mantidas só até sair.</translation>
        </message>
        <message>
            <source>Settings cannot be saved. They are kept only until you quit.</source>
            <translation>As configurações não podem ser salvas. São mantidas só até sair.</translation>
        </message>
        <message>
            <source>Check that {path} is writable and that the disk is not full.</source>
            <translation>Verifique se {path} permite gravação e se o disco não está cheio.</translation>
        </message>
        <message>
            <source>The recent lookups on disk cannot be deleted.</source>
            <translation>Não é possível excluir do disco as buscas recentes.</translation>
        </message>
        <message>
            <source>Participants are still named in {path}. Delete this file.</source>
            <translation>Ainda há participantes em {path}. Exclua este arquivo.</translation>
        </message>
        <message>
            <source>Enter it as http://host:port.</source>
            <translation>Informe como http://host:port.</translation>
        </message>
        <message>
            <source>SOCKS proxies are not supported. Enter the URL of an HTTP proxy.</source>
            <translation>Proxies SOCKS não são suportados. Informe a URL de um proxy HTTP.</translation>
        </message>
        <message>
            <source>No user name and password here: settings are a plain text file. Use HTTPS_PROXY instead.</source>
            <translation>Sem nome de usuário e senha aqui: as configurações são um arquivo de texto simples. Use HTTPS_PROXY.</translation>
        </message>
        <message>
            <source>No country</source>
            <translation>Nenhum país</translation>
        </message>
        <message>
            <source>Rows per load</source>
            <translation>Linhas por carga</translation>
        </message>
        <message>
            <source>A lookup pauses here and offers to load more.</source>
            <translation>Uma busca pausa aqui e oferece carregar mais.</translation>
        </message>
        <message>
            <source>Country for numbers without +</source>
            <translation>País para números sem +</translation>
        </message>
        <message>
            <source>Numbers without + are read as numbers of this country.</source>
            <translation>Números sem + são lidos como números deste país.</translation>
        </message>
        <message>
            <source>Match system</source>
            <translation>Igual ao sistema</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Twilio's own terms, such as states, are not translated.</source>
            <translation>Termos próprios da Twilio, como estados, não são traduzidos.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Cores</translation>
        </message>
        <message>
            <source>Follows the system, or stays light or dark.</source>
            <translation>Seguem o sistema, ou ficam claras ou escuras.</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Tamanho</translation>
        </message>
        <message>
            <source>Size of everything in the window.</source>
            <translation>Tamanho de tudo na janela.</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Horários</translation>
        </message>
        <message>
            <source>Exports always use UTC.</source>
            <translation>Exportações sempre usam UTC.</translation>
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
            <translation>Relativo, como há 2 h</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>After {n} min</source>
            <translation>Após {n} min</translation>
        </message>
        <message>
            <source>After {n} s</source>
            <translation>Após {n} s</translation>
        </message>
        <message>
            <source>Mask personal data at start</source>
            <translation>Ocultar dados pessoais ao iniciar</translation>
        </message>
        <message>
            <source>Otherwise, keep the last setting.</source>
            <translation>Caso contrário, manter a última configuração.</translation>
        </message>
        <message>
            <source>Recent lookups</source>
            <translation>Buscas recentes</translation>
        </message>
        <message>
            <source>The last 20 of each account. They contain personal data.</source>
            <translation>As últimas 20 de cada conta. Contêm dados pessoais.</translation>
        </message>
        <message>
            <source>Not remembered</source>
            <translation>Não lembradas</translation>
        </message>
        <message>
            <source>Until I quit</source>
            <translation>Até sair</translation>
        </message>
        <message>
            <source>Kept on this computer</source>
            <translation>Mantidas neste computador</translation>
        </message>
        <message>
            <source>Back and Forward</source>
            <translation>Voltar e Avançar</translation>
        </message>
        <message>
            <source>Keeps the last 20 lookups of a window in memory until results are cleared.</source>
            <translation>Mantém na memória as últimas 20 buscas de uma janela até limpar os resultados.</translation>
        </message>
        <message>
            <source>Clear results</source>
            <translation>Limpar resultados</translation>
        </message>
        <message>
            <source>After this time without keyboard or mouse use.</source>
            <translation>Após este tempo sem uso do teclado ou mouse.</translation>
        </message>
        <message>
            <source>Clear the clipboard</source>
            <translation>Limpar a área de transferência</translation>
        </message>
        <message>
            <source>Only if it still contains what Convolook copied.</source>
            <translation>Só se ainda contiver o que o Convolook copiou.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Connections to this computer never use the proxy.</source>
            <translation>Conexões com este computador nunca usam o proxy.</translation>
        </message>
        <message>
            <source>This proxy</source>
            <translation>Este proxy</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Clear recent lookups</source>
            <translation>Limpar buscas recentes</translation>
        </message>
        <message>
            <source>Without a URL no proxy is used.</source>
            <translation>Sem uma URL nenhum proxy é usado.</translation>
        </message>
        <message>
            <source>Ticket note</source>
            <translation>Nota do ticket</translation>
        </message>
        <message>
            <source>Proxy URL</source>
            <translation>URL do proxy</translation>
        </message>
        <message>
            <source>Proxy sign-in…</source>
            <translation>Login do proxy…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>ShellActions</name>
        <message>
            <source>No account</source>
            <translation>Nenhuma conta</translation>
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
            <translation>Zoom {n}%</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos de teclado</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Tecla</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>O que faz</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Look up (in the search field)</source>
            <translation>Buscar (no campo de busca)</translation>
        </message>
        <message>
            <source>Alt+Left</source>
            <translation>Alt+Esquerda</translation>
        </message>
        <message>
            <source>Back to the conversation (in the detail pane)</source>
            <translation>Voltar à conversa (no painel de detalhes)</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Abaixo</translation>
        </message>
        <message>
            <source>Lookups of this window (in the empty search field)</source>
            <translation>Buscas desta janela (no campo vazio)</translation>
        </message>
        <message>
            <source>Menu, Shift+F10</source>
            <translation>Menu, Shift+F10</translation>
        </message>
        <message>
            <source>Everything you can do with the current row or value</source>
            <translation>Tudo o que se pode fazer com a linha ou o valor atual</translation>
        </message>
    </context>
    <context>
        <name>SpokenProgress</name>
        <message>
            <source>{n} shown</source>
            <translation>exibidas: {n}</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>Add account…</source>
            <translation>Adicionar conta…</translation>
        </message>
        <message>
            <source>Try the demo</source>
            <translation>Testar a demonstração</translation>
        </message>
        <message>
            <source>Secrets stay in your system keyring.</source>
            <translation>Os segredos ficam no chaveiro do sistema.</translation>
        </message>
        <message>
            <source>Find every conversation of one participant</source>
            <translation>Encontrar todas as conversas de um participante</translation>
        </message>
        <message>
            <source>Enter a phone number, an address or a chat identity. Convolook finds every conversation of this participant in Twilio Conversations (classic), sorted, readable and ready to copy. It only reads.</source>
            <translation>Informe um número de telefone, um endereço ou uma identidade de chat. O Convolook encontra todas as conversas deste participante no Twilio Conversations (classic), ordenadas, legíveis e prontas para copiar. Ele apenas lê.</translation>
        </message>
        <message>
            <source>The demo account</source>
            <translation>A conta de demonstração</translation>
        </message>
        <message>
            <source>An invented support team with invented customers. It answers like Twilio but works offline: nothing is sent or stored.</source>
            <translation>Uma equipe de suporte fictícia com clientes fictícios. Responde como a Twilio, mas funciona offline: nada é enviado nem armazenado.</translation>
        </message>
        <message>
            <source>Type or paste a participant above and press Enter. The line below the field shows the exact text that is sent, because Twilio compares exactly.</source>
            <translation>Digite ou cole um participante acima e pressione Enter. A linha abaixo do campo mostra o texto exato enviado, pois a Twilio compara exatamente.</translation>
        </message>
        <message>
            <source>Demo participants</source>
            <translation>Participantes de demonstração</translation>
        </message>
        <message>
            <source>Click to look one up. Offline, nothing stored.</source>
            <translation>Clique para buscar um. Offline, nada é armazenado.</translation>
        </message>
        <message>
            <source>Most other texts find nothing in the demo. These show failures:</source>
            <translation>A maioria dos outros textos não encontra nada na demonstração. Estes mostram falhas:</translation>
        </message>
        <message>
            <source>1 conversation</source>
            <translation>1 conversa</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} conversas</translation>
        </message>
        <message>
            <source>Four numbers, three held</source>
            <translation>Quatro números, três ocupados</translation>
        </message>
        <message>
            <source>The busy customer</source>
            <translation>O cliente frequente</translation>
        </message>
        <message>
            <source>Chat identity, two services</source>
            <translation>Identidade de chat, dois serviços</translation>
        </message>
        <message>
            <source>Enough for many pages</source>
            <translation>Suficiente para muitas páginas</translation>
        </message>
        <message>
            <source>WhatsApp user without a number</source>
            <translation>Usuário do WhatsApp sem número</translation>
        </message>
        <message>
            <source>RCS</source>
            <translation>RCS</translation>
        </message>
        <message>
            <source>Email, identity or address?</source>
            <translation>E-mail, identidade ou endereço?</translation>
        </message>
        <message>
            <source>Group MMS, found only in part</source>
            <translation>MMS em grupo, encontrado só em parte</translation>
        </message>
        <message>
            <source>Name in another script</source>
            <translation>Nome em outra escrita</translation>
        </message>
        <message>
            <source>Mexico, stored the old way</source>
            <translation>México, armazenado à moda antiga</translation>
        </message>
        <message>
            <source>Nothing found: see the suggestions</source>
            <translation>Nada encontrado: veja as sugestões</translation>
        </message>
        <message>
            <source>Every odd value the API can return</source>
            <translation>Todo valor estranho que a API pode devolver</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Show times in another zone</source>
            <translation>Mostrar horários em outro fuso</translation>
        </message>
        <message>
            <source>Personal data masked</source>
            <translation>Dados pessoais ocultos</translation>
        </message>
        <message>
            <source>Personal data visible</source>
            <translation>Dados pessoais visíveis</translation>
        </message>
        <message>
            <source>Show personal data</source>
            <translation>Mostrar dados pessoais</translation>
        </message>
        <message>
            <source>Mask personal data</source>
            <translation>Ocultar dados pessoais</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>1 conversation</source>
            <translation>1 conversa</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} conversas</translation>
        </message>
        <message>
            <source>loading</source>
            <translation>carregando</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>completo</translation>
        </message>
        <message>
            <source>more available</source>
            <translation>há mais</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>parado</translation>
        </message>
        <message>
            <source>incomplete</source>
            <translation>incompleto</translation>
        </message>
        <message>
            <source>{n} shown</source>
            <translation>exibidas: {n}</translation>
        </message>
        <message>
            <source>loading services</source>
            <translation>carregando serviços</translation>
        </message>
        <message>
            <source>refreshing</source>
            <translation>atualizando</translation>
        </message>
        <message>
            <source>sorted among loaded rows</source>
            <translation>ordenado entre as linhas carregadas</translation>
        </message>
        <message>
            <source>results of the previous lookup</source>
            <translation>resultados da busca anterior</translation>
        </message>
        <message>
            <source>as of {time}</source>
            <translation>dados de {time}</translation>
        </message>
        <message>
            <source>service {n} of {total}</source>
            <translation>serviço {n} de {total}</translation>
        </message>
        <message>
            <source>search {n} of {total}</source>
            <translation>busca {n} de {total}</translation>
        </message>
        <message>
            <source>default service</source>
            <translation>serviço padrão</translation>
        </message>
        <message>
            <source>all {n} services</source>
            <translation>todos os {n} serviços</translation>
        </message>
        <message>
            <source>all services</source>
            <translation>todos os serviços</translation>
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>found in hidden attributes</source>
            <translation>encontrado em atributos não visíveis</translation>
        </message>
        <message>
            <source>unreadable row, see Raw</source>
            <translation>linha ilegível, ver Bruto</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sem nome</translation>
        </message>
        <message>
            <source>values of an unexpected type, see Raw</source>
            <translation>valores de tipo inesperado, ver Bruto</translation>
        </message>
        <message>
            <source>names another participant than you looked up</source>
            <translation>indica um participante diferente do buscado</translation>
        </message>
        <message>
            <source>new since last refresh</source>
            <translation>nova desde a última atualização</translation>
        </message>
        <message>
            <source>no longer listed</source>
            <translation>não mais listada</translation>
        </message>
        <message>
            <source>state changed</source>
            <translation>estado alterado</translation>
        </message>
        <message>
            <source>changed since last refresh</source>
            <translation>alterada desde a última atualização</translation>
        </message>
        <message>
            <source>{n} new</source>
            <translation>novas: {n}</translation>
        </message>
        <message>
            <source>{n} updated</source>
            <translation>atualizadas: {n}</translation>
        </message>
        <message>
            <source>{n} no longer listed</source>
            <translation>não mais listadas: {n}</translation>
        </message>
        <message>
            <source>Nothing has changed since {time}</source>
            <translation>Nada mudou desde {time}</translation>
        </message>
        <message>
            <source>{changes} since {time}</source>
            <translation>{changes} desde {time}</translation>
        </message>
        <message>
            <source>in attributes</source>
            <translation>em atributos</translation>
        </message>
    </context>
    <context>
        <name>TicketNote</name>
        <message>
            <source>Conversation</source>
            <translation>Conversa</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
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
            <translation>Criada</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Atualizada</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Fechamento</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Serviço</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Proxy address</source>
            <translation>Endereço proxy</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Conta</translation>
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
            <translation>Linha do tempo</translation>
        </message>
        <message>
            <source>No period</source>
            <translation>Sem período</translation>
        </message>
        <message>
            <source>No conversation with a date is loaded.</source>
            <translation>Nenhuma conversa com data está carregada.</translation>
        </message>
        <message>
            <source>{n} conversations, last updated between {first} and {last}: {active} active, {inactive} inactive, {closed} closed, {other} other.</source>
            <translation>{n} conversas, última alteração de {first} a {last}: {active} active, {inactive} inactive, {closed} closed, {other} outras.</translation>
        </message>
        <message>
            <source>Most in {period}: {n}.</source>
            <translation>Máximo em {period}: {n}.</translation>
        </message>
        <message>
            <source>Chosen period: {period}.</source>
            <translation>Período escolhido: {period}.</translation>
        </message>
        <message>
            <source>other</source>
            <translation>outros</translation>
        </message>
        <message>
            <source>1 conversation</source>
            <translation>1 conversa</translation>
        </message>
        <message>
            <source>{n} conversations</source>
            <translation>{n} conversas</translation>
        </message>
        <message>
            <source>no name</source>
            <translation>sem nome</translation>
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
            <translation>agora</translation>
        </message>
        <message>
            <source>in {span}</source>
            <translation>em {span}</translation>
        </message>
        <message>
            <source>{span} ago</source>
            <translation>há {span}</translation>
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
            <translation>{n} anos</translation>
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
            <translation>sem data</translation>
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
            <translation>{side}, não é mais participante</translation>
        </message>
        <message>
            <source>file without a name</source>
            <translation>arquivo sem nome</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviada</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>entregue</translation>
        </message>
        <message>
            <source>read</source>
            <translation>lida</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>{word} for some</source>
            <translation>{word} para alguns</translation>
        </message>
    </context>
    <context>
        <name>TranscriptList</name>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Load earlier</source>
            <translation>Carregar anteriores</translation>
        </message>
        <message>
            <source>Transcript</source>
            <translation>Transcrição</translation>
        </message>
        <message>
            <source>Delivery: {words}</source>
            <translation>Entrega: {words}</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n messages</source>
            <translation>
                <numerusform>%n mensagem copiada</numerusform>
                <numerusform>%n mensagens copiadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the transcript</source>
            <translation>Transcrição copiada</translation>
        </message>
        <message>
            <source>Save transcript</source>
            <translation>Salvar transcrição</translation>
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
            <translation>A transcrição não foi impressa</translation>
        </message>
        <message>
            <source>Sent the transcript to the printer</source>
            <translation>Transcrição enviada à impressora</translation>
        </message>
        <message>
            <source>Copy Messages</source>
            <translation>Copiar mensagens</translation>
        </message>
        <message>
            <source>Copy Message</source>
            <translation>Copiar mensagem</translation>
        </message>
        <message>
            <source>Open Message</source>
            <translation>Abrir mensagem</translation>
        </message>
        <message>
            <source>Check Delivery</source>
            <translation>Verificar entrega</translation>
        </message>
        <message>
            <source>Reveal This One</source>
            <translation>Revelar esta</translation>
        </message>
        <message>
            <source>Show Raw JSON</source>
            <translation>Mostrar JSON bruto</translation>
        </message>
        <message>
            <source>Message as received</source>
            <translation>Mensagem como recebida</translation>
        </message>
        <message>
            <source>Copy Transcript</source>
            <translation>Copiar transcrição</translation>
        </message>
        <message>
            <source>Save Transcript…</source>
            <translation>Salvar transcrição…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Imprimir…</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n mensagem</numerusform>
                <numerusform>%n mensagens</numerusform>
            </translation>
        </message>
        <message>
            <source>1 message</source>
            <translation>1 mensagem</translation>
        </message>
        <message>
            <source>No messages</source>
            <translation>Nenhuma mensagem</translation>
        </message>
        <message>
            <source>{messages}, earlier ones not loaded</source>
            <translation>{messages}, anteriores não carregadas</translation>
        </message>
    </context>
    <context>
        <name>TwilioMessages</name>
        <message>
            <source>Twilio refused the request.</source>
            <translation>A Twilio recusou a requisição.</translation>
        </message>
        <message>
            <source>Twilio says: “{message}”.</source>
            <translation>A Twilio diz: “{message}”.</translation>
        </message>
        <message>
            <source>Copy details collects what Twilio Support needs.</source>
            <translation>Copiar detalhes reúne o que o suporte da Twilio precisa.</translation>
        </message>
        <message>
            <source>Twilio asks you to wait until {time}.</source>
            <translation>A Twilio pede para aguardar até {time}.</translation>
        </message>
        <message>
            <source>Try again after that.</source>
            <translation>Tente de novo depois disso.</translation>
        </message>
        <message>
            <source>Keys are valid in one region: check region ({region}) and edge, then the secret. Keys of another account and test credentials are rejected too.</source>
            <translation>Chaves valem em uma única região: verifique a região ({region}) e o edge, depois o segredo. Chaves de outra conta e credenciais de teste também são rejeitadas.</translation>
        </message>
        <message>
            <source>Twilio rejected the key.</source>
            <translation>A Twilio rejeitou a chave.</translation>
        </message>
        <message>
            <source>The Twilio account is suspended, closed or not active.</source>
            <translation>A conta Twilio está suspensa, fechada ou não ativa.</translation>
        </message>
        <message>
            <source>The Twilio account is not active.</source>
            <translation>A conta Twilio não está ativa.</translation>
        </message>
        <message>
            <source>Check the account in the Twilio Console, or choose another account.</source>
            <translation>Verifique a conta no Twilio Console ou escolha outra conta.</translation>
        </message>
        <message>
            <source>The key is not allowed to read conversations.</source>
            <translation>A chave não tem permissão para ler conversas.</translation>
        </message>
        <message>
            <source>Grant the restricted key permission for Conversations in the Twilio Console, or use a standard key.</source>
            <translation>Conceda à chave restrita permissão para Conversations no Twilio Console, ou use uma chave padrão.</translation>
        </message>
        <message>
            <source>Copy details collects what the developers need.</source>
            <translation>Copiar detalhes reúne o que os desenvolvedores precisam.</translation>
        </message>
        <message>
            <source>Look up again.</source>
            <translation>Busque de novo.</translation>
        </message>
        <message>
            <source>Twilio accepts an identity or an address, not both.</source>
            <translation>A Twilio aceita uma identidade ou um endereço, não ambos.</translation>
        </message>
        <message>
            <source>Twilio did not accept the page size.</source>
            <translation>A Twilio não aceitou o tamanho da página.</translation>
        </message>
        <message>
            <source>Twilio's list can no longer be continued.</source>
            <translation>A lista da Twilio não pode mais ser continuada.</translation>
        </message>
        <message>
            <source>Twilio did not accept part of the request.</source>
            <translation>A Twilio não aceitou parte da requisição.</translation>
        </message>
        <message>
            <source>Check the identity or address, and the service.</source>
            <translation>Verifique a identidade ou o endereço, e o serviço.</translation>
        </message>
        <message>
            <source>Conversations are not available in the region {region}.</source>
            <translation>Conversations não está disponível na região {region}.</translation>
        </message>
        <message>
            <source>Choose another region and edge for this account, with a key of that region.</source>
            <translation>Escolha outra região e outro edge para esta conta, com uma chave dessa região.</translation>
        </message>
        <message>
            <source>It may have been deleted, or belong to another service, account or region.</source>
            <translation>Pode ter sido excluído ou pertencer a outro serviço, conta ou região.</translation>
        </message>
        <message>
            <source>This conversation service does not exist.</source>
            <translation>Este serviço de conversas não existe.</translation>
        </message>
        <message>
            <source>Choose another service. It may belong to another account or region.</source>
            <translation>Escolha outro serviço. Ele pode pertencer a outra conta ou região.</translation>
        </message>
        <message>
            <source>This conversation does not exist.</source>
            <translation>Esta conversa não existe.</translation>
        </message>
        <message>
            <source>This participant does not exist in this conversation.</source>
            <translation>Este participante não existe nesta conversa.</translation>
        </message>
        <message>
            <source>This user does not exist.</source>
            <translation>Este usuário não existe.</translation>
        </message>
        <message>
            <source>Twilio found nothing at this URL.</source>
            <translation>A Twilio não encontrou nada nesta URL.</translation>
        </message>
        <message>
            <source>Check the service, and the account's region and edge.</source>
            <translation>Verifique o serviço, e a região e o edge da conta.</translation>
        </message>
        <message>
            <source>Twilio is busy with other requests of this account.</source>
            <translation>A Twilio está ocupada com outras requisições desta conta.</translation>
        </message>
        <message>
            <source>Try again in a moment. Other programs of this account may be sending many requests.</source>
            <translation>Tente de novo em instantes. Outros programas desta conta podem estar enviando muitas requisições.</translation>
        </message>
        <message>
            <source>Twilio does not allow this request.</source>
            <translation>A Twilio não permite esta requisição.</translation>
        </message>
        <message>
            <source>Check the key's permissions, and whether the account is active.</source>
            <translation>Verifique as permissões da chave e se a conta está ativa.</translation>
        </message>
        <message numerus="yes">
            <source>Twilio stopped responding after %n conversations.</source>
            <translation>
                <numerusform>A Twilio parou de responder após %n conversa.</numerusform>
                <numerusform>A Twilio parou de responder após %n conversas.</numerusform>
            </translation>
        </message>
        <message>
            <source>Twilio has a problem and did not answer.</source>
            <translation>A Twilio tem um problema e não respondeu.</translation>
        </message>
        <message>
            <source>Try again in a moment. See status.twilio.com for known problems.</source>
            <translation>Tente de novo em instantes. Veja problemas conhecidos em status.twilio.com.</translation>
        </message>
    </context>
    <context>
        <name>WantedConversation</name>
        <message>
            <source>The conversation that the link names is not among these.</source>
            <translation>A conversa do link não está entre estas.</translation>
        </message>
        <message>
            <source>It may be in another service or account, or belong to somebody else.</source>
            <translation>Ela pode estar em outro serviço ou em outra conta, ou ser de outra pessoa.</translation>
        </message>
    </context>
    <context>
        <name>WindowAccounts</name>
        <message>
            <source>Add an account or try the demo to start.</source>
            <translation>Adicione uma conta ou teste a demonstração para começar.</translation>
        </message>
        <message>
            <source>Waiting for the system keyring…</source>
            <translation>Aguardando o chaveiro do sistema…</translation>
        </message>
        <message>
            <source>It may ask for your password in a separate window.</source>
            <translation>Ele pode pedir sua senha em uma janela separada.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>This link is for another account. The form was filled in; nothing was looked up.</source>
            <translation>Este link é de outra conta. O formulário foi preenchido; nada foi buscado.</translation>
        </message>
        <message>
            <source>Switch to {name}</source>
            <translation>Mudar para {name}</translation>
        </message>
    </context>
    <context>
        <name>WindowColumns</name>
        <message>
            <source>The limit of {n} attribute columns is reached. Remove one first</source>
            <translation>O limite de {n} colunas de atributo foi atingido. Remova uma antes</translation>
        </message>
        <message>
            <source>This value cannot be shown as a column</source>
            <translation>Este valor não pode ser exibido como coluna</translation>
        </message>
        <message>
            <source>Added the attribute as a column</source>
            <translation>Atributo adicionado como coluna</translation>
        </message>
        <message>
            <source>Removed the attribute column</source>
            <translation>Coluna de atributo removida</translation>
        </message>
    </context>
    <context>
        <name>WindowCopying</name>
        <message numerus="yes">
            <source>Copied %n conversations</source>
            <translation>
                <numerusform>%n conversa copiada</numerusform>
                <numerusform>%n conversas copiadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations with headers</source>
            <translation>
                <numerusform>%n conversa copiada com cabeçalhos</numerusform>
                <numerusform>%n conversas copiadas com cabeçalhos</numerusform>
            </translation>
        </message>
        <message>
            <source>the attribute</source>
            <translation>o atributo</translation>
        </message>
        <message>
            <source>Copied {field}</source>
            <translation>Copiado: {field}</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversation SIDs</source>
            <translation>
                <numerusform>%n SID de conversa copiado</numerusform>
                <numerusform>%n SIDs de conversa copiados</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the conversation SID</source>
            <translation>SID da conversa copiado</translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations as JSON, personal data masked</source>
            <translation>
                <numerusform>%n conversa copiada como JSON, dados pessoais ocultos</numerusform>
                <numerusform>%n conversas copiadas como JSON, dados pessoais ocultos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n conversations as JSON</source>
            <translation>
                <numerusform>%n conversa copiada como JSON</numerusform>
                <numerusform>%n conversas copiadas como JSON</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Copied %n ticket notes</source>
            <translation>
                <numerusform>%n nota do ticket copiada</numerusform>
                <numerusform>%n notas do ticket copiadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied the ticket note</source>
            <translation>Nota do ticket copiada</translation>
        </message>
        <message>
            <source>Copied the selected text</source>
            <translation>Texto selecionado copiado</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nada selecionado</translation>
        </message>
        <message numerus="yes">
            <source>Copying %n conversations…</source>
            <translation>
                <numerusform>Copiando %n conversa…</numerusform>
                <numerusform>Copiando %n conversas…</numerusform>
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
                <numerusform>%n conversa exportada</numerusform>
                <numerusform>%n conversas exportadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostrar na pasta</translation>
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
            <translation>Conversas exportadas (*.json)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Opening the file…</source>
            <translation>Abrindo o arquivo…</translation>
        </message>
        <message>
            <source>The file was not opened</source>
            <translation>O arquivo não foi aberto</translation>
        </message>
        <message numerus="yes">
            <source>Opened a file with %n conversations</source>
            <translation>
                <numerusform>Arquivo com %n conversa aberto</numerusform>
                <numerusform>Arquivo com %n conversas aberto</numerusform>
            </translation>
        </message>
        <message>
            <source>This conversation comes from a file. Its links cannot be opened.</source>
            <translation>Esta conversa vem de um arquivo. Seus links não podem ser abertos.</translation>
        </message>
        <message>
            <source>Look up the participant to open them.</source>
            <translation>Busque o participante para abri-los.</translation>
        </message>
        <message>
            <source>These conversations come from a file.</source>
            <translation>Estas conversas vêm de um arquivo.</translation>
        </message>
        <message>
            <source>These conversations come from a file of {date}.</source>
            <translation>Estas conversas vêm de um arquivo de {date}.</translation>
        </message>
        <message>
            <source>Twilio is not contacted. A new lookup replaces them.</source>
            <translation>A Twilio não é contatada. Uma nova busca as substitui.</translation>
        </message>
        <message>
            <source>Personal data was masked when the file was written.</source>
            <translation>Os dados pessoais foram ocultos quando o arquivo foi gravado.</translation>
        </message>
        <message>
            <source>Choose a JSON file exported by Convolook.</source>
            <translation>Escolha um arquivo JSON exportado pelo Convolook.</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>O arquivo não pode ser lido.</translation>
        </message>
        <message>
            <source>Check that you may read it.</source>
            <translation>Verifique a permissão para lê-lo.</translation>
        </message>
        <message>
            <source>This is not a regular file.</source>
            <translation>Este não é um arquivo comum.</translation>
        </message>
        <message>
            <source>The file is too large to be opened.</source>
            <translation>O arquivo é grande demais para ser aberto.</translation>
        </message>
        <message>
            <source>Files of up to {n} MB and {rows} conversations can be opened.</source>
            <translation>É possível abrir arquivos de até {n} MB e {rows} conversas.</translation>
        </message>
        <message>
            <source>The file is damaged or not JSON.</source>
            <translation>O arquivo está danificado ou não é JSON.</translation>
        </message>
        <message>
            <source>The file was not exported by Convolook as JSON.</source>
            <translation>O arquivo não foi exportado pelo Convolook como JSON.</translation>
        </message>
        <message>
            <source>The file is from a newer version of Convolook.</source>
            <translation>O arquivo é de uma versão mais nova do Convolook.</translation>
        </message>
        <message>
            <source>Open it with that version.</source>
            <translation>Abra-o com essa versão.</translation>
        </message>
        <message>
            <source>The file contains no conversations.</source>
            <translation>O arquivo não contém conversas.</translation>
        </message>
    </context>
    <context>
        <name>WindowLinks</name>
        <message>
            <source>Your organisation does not allow reading messages here.</source>
            <translation>Sua organização não permite ler mensagens aqui.</translation>
        </message>
    </context>
    <context>
        <name>WindowMany</name>
        <message>
            <source>Participants of this lookup</source>
            <translation>Participantes desta busca</translation>
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
            <translation>Só o serviço padrão</translation>
        </message>
        <message>
            <source>All services</source>
            <translation>Todos os serviços</translation>
        </message>
    </context>
    <context>
        <name>WindowPastedSids</name>
        <message>
            <source>Service selected</source>
            <translation>Serviço selecionado</translation>
        </message>
        <message>
            <source>Reading the user of this SID…</source>
            <translation>Lendo o usuário deste SID…</translation>
        </message>
        <message>
            <source>This user has no identity to look up.</source>
            <translation>Este usuário não tem identidade para buscar.</translation>
        </message>
    </context>
    <context>
        <name>WindowRecent</name>
        <message>
            <source>Cleared the recent lookups</source>
            <translation>Buscas recentes limpas</translation>
        </message>
        <message>
            <source>Recent lookups are off; see Settings</source>
            <translation>Buscas recentes desativadas; ver Configurações</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Nenhuma ainda</translation>
        </message>
        <message>
            <source>&amp;Clear Recent Lookups</source>
            <translation>&amp;Limpar buscas recentes</translation>
        </message>
    </context>
    <context>
        <name>WindowSharing</name>
        <message>
            <source>Not copied: the account has a region without an edge</source>
            <translation>Não copiado: a conta tem uma região sem edge</translation>
        </message>
        <message>
            <source>Copied the cURL command without the secret</source>
            <translation>Comando cURL copiado sem o segredo</translation>
        </message>
        <message>
            <source>Copied the cURL command without secret and participant</source>
            <translation>Comando cURL copiado sem segredo nem participante</translation>
        </message>
        <message>
            <source>Not copied: the link would contain the participant, and personal data is masked</source>
            <translation>Não copiado: o link conteria o participante, e os dados pessoais estão ocultos</translation>
        </message>
        <message>
            <source>Copied the link to this lookup</source>
            <translation>Link desta busca copiado</translation>
        </message>
        <message>
            <source>Nothing selected</source>
            <translation>Nada selecionado</translation>
        </message>
    </context>
    <context>
        <name>WindowTranscripts</name>
        <message>
            <source>Saved the transcript</source>
            <translation>Transcrição salva</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Results cleared after {n} min of inactivity</source>
            <translation>Resultados limpos após {n} min de inatividade</translation>
        </message>
        <message>
            <source>Copied the diagnostics</source>
            <translation>Diagnóstico copiado</translation>
        </message>
    </context>
</TS>
