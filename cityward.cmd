@echo off
rem Runs the command line on Windows, as ./cityward does elsewhere. Builds it first where it is missing.
rem Changed sources are not noticed here: delete examples\cli\target to build them.
setlocal EnableExtensions DisableDelayedExpansion
set "here=%~dp0"
set "target=%here%examples\cli\target"
set "jar=cityward-cli-0.1.0.jar"
set "log=%target%\build.log"

set "java="
for %%J in (java.exe) do set "java=%%~$PATH:J"
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java.exe"
if not defined java (
  >&2 echo cityward: java is not on the PATH, and JAVA_HOME is not set. Install JDK 17.
  exit /b 1
)
if not exist "%java%" (
  >&2 echo cityward: JAVA_HOME is set, and there is no Java in it: "%java%". Set it to the folder of a JDK 17.
  exit /b 1
)
if not exist "%target%\%jar%" call :build || exit /b 1

rem Java reads its own options in the code page of the system, which lacks letters of Vietnamese: the short name of
rem the folder has none. For the same reason the program takes its arguments from the environment.
for %%I in ("%target%") do set "target=%%~fsI"
set "archive=%target%\cityward.jsa"
if not exist "%archive%" call :archive
set CITYWARD_ARGUMENTS=%*

rem The program writes UTF-8.
set "page="
for /f "tokens=2 delims=:." %%P in ('chcp 2^>nul') do set "page=%%P"
chcp 65001 >nul 2>nul
rem A table of many towns is worth the second compiler, for the code of every row and no other; so are many draws.
set "compiling=-XX:TieredStopAtLevel=1"
for %%C in (simulate sensitivity) do if "%~1"=="%%C" set "compiling=-XX:+TieredCompilation"
if "%~1"=="batch" set "compiling=-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=5000 -XX:Tier4CompileThreshold=50000 -XX:Tier4BackEdgeThreshold=400000"
"%java%" %compiling% -XX:+UseSerialGC -XX:SharedArchiveFile="%archive%" ^
  -Xlog:disable -Xlog:all=error,cds*=off:stderr -Djava.awt.headless=true -jar "%target%\%jar%" %*
set "status=%errorlevel%"
if defined page chcp %page% >nul 2>nul
if not "%status%"=="1" exit /b %status%
rem A Java that is too old ends in the same way as a fault of the program.
call :version
if %major% lss 17 >&2 echo cityward: This Java is %version%: "%java%". Set JAVA_HOME to the folder of Java 17 or later.
exit /b 1

:build
call :version
if not "%major%"=="17" (
  >&2 echo cityward: This Java is %version%: "%java%". The first run builds the program with JDK 17. Set JAVA_HOME to its folder.
  exit /b 1
)
if not exist "%java:~0,-4%c.exe" (
  >&2 echo cityward: This Java cannot build, it has no javac beside it: "%java%". Set JAVA_HOME to the folder of a JDK 17.
  exit /b 1
)
set "maven="
for %%M in (mvn.cmd) do set "maven=%%~$PATH:M"
if not defined maven (
  >&2 echo cityward: mvn is not on the PATH, and the first run builds the program. Install Maven 3.9 or later.
  exit /b 1
)
md "%target%" 2>nul
rem Nobody else can write to a log that is open: of two first runs at the same time the second one fails here.
(type nul >"%log%") 2>nul || (
  >&2 echo cityward: "%log%" cannot be written: another run builds, or the folder is read-only. Wait, or build where you may write.
  exit /b 1
)
>&2 echo cityward: building, once ^(a few minutes on a new machine^) ...
pushd "%here%"
(call "%maven%" -B -pl examples/cli -am -DskipTests package <nul) >"%log%" 2>&1
set "status=%errorlevel%"
popd
if "%status%"=="0" if exist "%target%\%jar%" exit /b 0
findstr "ERROR FAIL" "%log%" >&2 || type "%log%" >&2
>&2 echo cityward: The build failed. Its whole log is "%log%".
exit /b 1

rem A short program starts faster with an archive of classes that were loaded once before.
:archive
set "draft=%archive%.%RANDOM%"
(type nul >"%draft%") 2>nul || exit /b 0
"%java%" -XX:ArchiveClassesAtExit="%draft%" -Xlog:disable -Djava.awt.headless=true -jar "%target%\%jar%" report "%here%examples\data\trang-bang" ^
  --on 2026-06-30 -o "%draft%.report" >nul 2>nul <nul && move /y "%draft%" "%archive%" >nul || del "%draft%" 2>nul
rmdir /s /q "%draft%.report" 2>nul
exit /b 0

rem 17 of 17.0.21, 1 of 1.8.0_402. A Java that does not say is left to Maven.
:version
set "version=unknown"
set "major=17"
set "answer=%TEMP%\cityward.%RANDOM%"
"%java%" -version >nul 2>"%answer%" <nul
for /f "usebackq tokens=2,3" %%A in ("%answer%") do if "%%A"=="version" set "version=%%~B"
del "%answer%" 2>nul
if not "%version%"=="unknown" for /f "delims=." %%M in ("%version%") do set "major=%%M"
exit /b 0
