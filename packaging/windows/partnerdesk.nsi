; Setup.exe for one user, without an administrator. Built by installers.py, which hands in:
;   VERSION, NUMBERS (four, with dots), BUNDLE (the frozen folder), OUT, KIB (size), ICON, and SIGN (a command) to sign with.
;
; Silent: Setup.exe /S [/SYNC] [/D=C:\folder]     Uninstall.exe /S [/DATA=remove]
; Exit codes: 0 done, 10 partnerdesk is running, 11 a newer version is installed, 12 the place can't be written to,
; 13 the files could not be put, 14 Windows is too old. What it said is also in %TEMP%\partnerdesk-setup.txt.

Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
!endif

!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!include LogicLib.nsh

!define NAME "partnerdesk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define PUBLISHER "The partnerdesk authors"
!define HOMEPAGE "https://partnerdesk.github.io"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} Setup"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "${PUBLISHER}, Apache License 2.0"
!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${NAME}.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(RUN_NOW)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Turkish"

LangString RUN_NOW ${LANG_ENGLISH} "Open partnerdesk now"
LangString RUN_NOW ${LANG_TURKISH} "partnerdesk'i şimdi aç"
LangString PROGRAM ${LANG_ENGLISH} "partnerdesk"
LangString PROGRAM ${LANG_TURKISH} "partnerdesk"
LangString PROGRAM_TEXT ${LANG_ENGLISH} "The program, and a shortcut in the Start menu."
LangString PROGRAM_TEXT ${LANG_TURKISH} "Program ve Başlat menüsünde bir kısayol."
LangString SYNC ${LANG_ENGLISH} "Weekly sync with the window closed"
LangString SYNC ${LANG_TURKISH} "Pencere kapalıyken haftalık eşitleme"
LangString SYNC_TEXT ${LANG_ENGLISH} "Lets Windows start the sync once the week of the service is over. It can be changed in the settings."
LangString SYNC_TEXT ${LANG_TURKISH} "Hizmetin haftası bitince Windows eşitlemeyi başlatır. Ayarlardan değiştirilebilir."
LangString RUNNING ${LANG_ENGLISH} "partnerdesk is running, or a sync of it. Close it, wait for the sync to end, and try again. Nothing was changed."
LangString RUNNING ${LANG_TURKISH} "partnerdesk ya da bir eşitlemesi çalışıyor. Kapatın, eşitlemenin bitmesini bekleyin ve yeniden deneyin. Hiçbir şey değiştirilmedi."
LangString NEWER ${LANG_ENGLISH} "partnerdesk $0 is installed, which is newer than ${VERSION}. Nothing was changed. To go back, uninstall it first and keep the data."
LangString NEWER ${LANG_TURKISH} "partnerdesk $0 kurulu; bu, ${VERSION} sürümünden yeni. Hiçbir şey değiştirilmedi. Geri dönmek için önce onu kaldırın ve verileri tutun."
LangString NO_PLACE ${LANG_ENGLISH} "Nothing can be written to $INSTDIR. Choose a folder that is yours, such as the one that is offered."
LangString NO_PLACE ${LANG_TURKISH} "$INSTDIR klasörüne yazılamıyor. Önerilen gibi, size ait bir klasör seçin."
LangString NO_FILES ${LANG_ENGLISH} "The files could not be put into $INSTDIR. Is the disk full, or does another program hold them? The version that was there is untouched. Run this setup again."
LangString NO_FILES ${LANG_TURKISH} "Dosyalar $INSTDIR klasörüne yerleştirilemedi. Disk dolu mu, ya da başka bir program dosyaları mı tutuyor? Önceki sürüme dokunulmadı. Kurulumu yeniden çalıştırın."
LangString TOO_OLD ${LANG_ENGLISH} "partnerdesk needs Windows 10 (1809) or later, 64-bit."
LangString TOO_OLD ${LANG_TURKISH} "partnerdesk için 64 bit Windows 10 (1809) veya sonrası gerekir."
LangString NO_SYNC ${LANG_ENGLISH} "partnerdesk is installed, but Windows did not take the weekly sync. You can try again in its settings."
LangString NO_SYNC ${LANG_TURKISH} "partnerdesk kuruldu, ancak Windows haftalık eşitlemeyi almadı. Ayarlarından yeniden deneyebilirsiniz."
LangString ASK_DATA ${LANG_ENGLISH} "Remove your data too: the copy of the service, its weekly history, your notes, and the sign-in? They lie in $LOCALAPPDATA\${NAME}. What is removed can't be brought back."
LangString ASK_DATA ${LANG_TURKISH} "Verileriniz de kaldırılsın mı: hizmetin kopyası, haftalık geçmişi, notlarınız ve oturum? $LOCALAPPDATA\${NAME} klasöründeler. Kaldırılan geri getirilemez."

Var WantsSync

; Says why it goes no further: to who sits there, into a file for who does not, and as an exit code.
!macro REFUSE CODE TEXT
  DetailPrint "${TEXT}"
  Push $9
  FileOpen $9 "$TEMP\partnerdesk-setup.txt" w
  FileWriteUTF16LE /BOM $9 "${TEXT}$\r$\n"
  FileClose $9
  Pop $9
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; A program that runs holds its own file.
!macro REFUSE_RUNNING
  ${If} ${FileExists} "$INSTDIR\${NAME}.exe"
    ClearErrors
    FileOpen $1 "$INSTDIR\${NAME}.exe" a
    ${If} ${Errors}
      !insertmacro REFUSE 10 "$(RUNNING)"
    ${EndIf}
    FileClose $1
  ${EndIf}
!macroend

Function .onInit
  Delete "$TEMP\partnerdesk-setup.txt"
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${AtLeastBuild} 17763
    !insertmacro REFUSE 14 "$(TOO_OLD)"
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      !insertmacro REFUSE 11 "$(NEWER)"
    ${EndIf}
  ${EndIf}
  ${GetParameters} $2
  ClearErrors
  ${GetOptions} $2 "/SYNC" $3
  ${IfNot} ${Errors}
    StrCpy $WantsSync 1
  ${EndIf}
FunctionEnd

Section "$(PROGRAM)" SecProgram
  SectionIn RO
  !insertmacro REFUSE_RUNNING
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $1 "$INSTDIR\unfinished" w
  ${If} ${Errors}
    !insertmacro REFUSE 12 "$(NO_PLACE)"
  ${EndIf}
  FileClose $1

  ; The new version is laid out whole beside the old one, which stays as it is until then.
  RMDir /r "$INSTDIR\_new"
  ClearErrors
  SetOutPath "$INSTDIR\_new"
  File /r "${BUNDLE}/*"
  SetOutPath "$INSTDIR"
  ${If} ${Errors}
    RMDir /r "$INSTDIR\_new"
    !insertmacro REFUSE 13 "$(NO_FILES)"
  ${EndIf}

  ; Then names change, which takes a moment.
  RMDir /r "$INSTDIR\_old"
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\_internal\*.*"
    Rename "$INSTDIR\_internal" "$INSTDIR\_old"
  ${EndIf}
  ${If} ${Errors}
    RMDir /r "$INSTDIR\_new"
    !insertmacro REFUSE 10 "$(RUNNING)"
  ${EndIf}
  Delete "$INSTDIR\${NAME}.exe"
  Rename "$INSTDIR\_new\_internal" "$INSTDIR\_internal"
  Rename "$INSTDIR\_new\${NAME}.exe" "$INSTDIR\${NAME}.exe"
  ${If} ${Errors}
    !insertmacro REFUSE 13 "$(NO_FILES)"
  ${EndIf}
  RMDir /r "$INSTDIR\_new"
  RMDir /r "$INSTDIR\_old"

  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${NAME}.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${NAME}.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "${HOMEPAGE}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KIB}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  Delete "$INSTDIR\unfinished"
  SetErrorLevel 0
SectionEnd

Section /o "$(SYNC)" SecSync
  StrCpy $WantsSync 1
SectionEnd

Section "-sync"
  ${If} $WantsSync = 1
    ClearErrors
    ExecWait '"$INSTDIR\${NAME}.exe" schedule install' $1
    ${If} ${Errors}
    ${OrIf} $1 <> 0
      DetailPrint "$(NO_SYNC)"
      MessageBox MB_OK|MB_ICONINFORMATION "$(NO_SYNC)" /SD IDOK
    ${EndIf}
  ${EndIf}
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SecProgram} "$(PROGRAM_TEXT)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SecSync} "$(SYNC_TEXT)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Section "Uninstall"
  !insertmacro REFUSE_RUNNING
  ${GetParameters} $2
  StrCpy $8 "keep"
  ClearErrors
  ${GetOptions} $2 "/DATA=" $3
  ${If} $3 == "remove"
    StrCpy $8 "remove"
  ${ElseIfNot} ${Silent}
  ${AndIf} ${FileExists} "$LOCALAPPDATA\${NAME}\*.*"
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(ASK_DATA)" IDNO +2
    StrCpy $8 "remove"
  ${EndIf}

  ; The file says that Windows holds a task that would start what is gone.
  ${If} ${FileExists} "$LOCALAPPDATA\${NAME}\${NAME}-sync.xml"
    ExecWait '"$INSTDIR\${NAME}.exe" schedule remove'
  ${EndIf}
  ${If} $8 == "remove"
    Call un.EraseData
  ${EndIf}

  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$INSTDIR\${NAME}.exe"
  Delete "$INSTDIR\unfinished"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\_new"
  RMDir /r "$INSTDIR\_old"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
SectionEnd

; Each account takes its key and tokens out of Windows' keyring before its folder goes.
Function un.EraseData
  FindFirst $0 $1 "$LOCALAPPDATA\${NAME}\accounts\*"
  ${DoWhile} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
      ExecWait '"$INSTDIR\${NAME}.exe" --account "$1" account sign-out --erase'
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  RMDir /r "$LOCALAPPDATA\${NAME}"
FunctionEnd
