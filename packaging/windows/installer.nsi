; Setup for one user, without administrator rights:
;   makensis -DVERSION=1.2.3 -DNUMBERS=1.2.3.0 -DPROGRAM=folder -DICON=convolook.ico -DLICENCE=LICENSE -DOUT=Setup.exe installer.nsi
; Silent: Setup.exe /S [/D=C:\folder], uninstall.exe /S. Exit: 0 done, 1 cancelled, 2 aborted, 3 the program would not close.
Target amd64-unicode
Unicode true
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

!define ID "io.github.convolook.Convolook"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define SCHEME "Software\Classes\convolook"

Name "Convolook"
OutFile "${OUT}"
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 64
RequestExecutionLevel user
ManifestDPIAware true
InstallDir "$LOCALAPPDATA\Programs\Convolook"
InstallDirRegKey HKCU "Software\${ID}" "InstallDir"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Convolook"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Convolook Setup"
VIAddVersionKey "CompanyName" "The Convolook authors"
VIAddVersionKey "LegalCopyright" "The Convolook authors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\convolook.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString RUNNING ${LANG_ENGLISH} "Convolook is running. Close its windows, then choose Retry."
LangString RUNNING ${LANG_GERMAN} "Convolook läuft. Schließen Sie seine Fenster und wählen Sie dann Wiederholen."

; A program that runs has its file open: it can be read then, but not written. Silently, it is asked to close itself.
!macro LookWhetherOpen FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      StrCpy $2 1
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend
!macro CloseProgram PREFIX
Function ${PREFIX}CloseProgram
  StrCpy $1 0
  again:
  StrCpy $2 0
  !insertmacro LookWhetherOpen "convolook.exe"
  !insertmacro LookWhetherOpen "convolook.com"
  ${If} $2 = 0
    Return
  ${EndIf}
  ${If} ${Silent}
    ${If} $1 = 0
      nsExec::Exec 'taskkill /IM convolook.exe'
      Pop $0
      nsExec::Exec 'taskkill /IM convolook.com'
      Pop $0
    ${EndIf}
    IntOp $1 $1 + 1
    ${If} $1 > 20
      SetErrorLevel 3
      Quit
    ${EndIf}
    Sleep 500
    Goto again
  ${EndIf}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY again
  SetErrorLevel 3
  Quit
FunctionEnd
!macroend
!insertmacro CloseProgram ""
!insertmacro CloseProgram "un."

Section "Convolook"
  Call CloseProgram
  ; An upgrade must not leave files of the older version behind.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PROGRAM}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Convolook.lnk" "$INSTDIR\convolook.exe"
  WriteRegStr HKCU "Software\${ID}" "InstallDir" "$INSTDIR"
  WriteRegStr HKCU "${SCHEME}" "" "URL:Convolook"
  WriteRegStr HKCU "${SCHEME}" "URL Protocol" ""
  WriteRegStr HKCU "${SCHEME}\DefaultIcon" "" "$INSTDIR\convolook.exe,0"
  WriteRegStr HKCU "${SCHEME}\shell\open\command" "" '"$INSTDIR\convolook.exe" -- "%1"'
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Convolook"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\convolook.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Convolook authors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; Accounts, settings and secrets are the user's and stay.
Section "Uninstall"
  Call un.CloseProgram
  Delete "$SMPROGRAMS\Convolook.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\convolook.exe"
  Delete "$INSTDIR\convolook.com"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  ReadRegStr $0 HKCU "${SCHEME}\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\convolook.exe" -- "%1"'
    DeleteRegKey HKCU "${SCHEME}"
  ${EndIf}
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${ID}"
SectionEnd
