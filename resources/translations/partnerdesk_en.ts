<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ConnectForm</name>
        <message numerus="yes">
            <source>The passphrase needs at least %Ln characters.</source>
            <translation>
                <numerusform>The passphrase needs at least %Ln character.</numerusform>
                <numerusform>The passphrase needs at least %Ln characters.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomerPreview</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomersActions</name>
        <message numerus="yes">
            <source>Copy %n rows with headings</source>
            <translation>
                <numerusform>Copy row with headings</numerusform>
                <numerusform>Copy %n rows with headings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CustomersPage</name>
        <message numerus="yes">
            <source>Without the search text there would be %n customers.</source>
            <translation>
                <numerusform>Without the search text there would be %n customer.</numerusform>
                <numerusform>Without the search text there would be %n customers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without the filter “{filter}” there would be %n customers.</source>
            <translation>
                <numerusform>Without the filter “{filter}” there would be %n customer.</numerusform>
                <numerusform>Without the filter “{filter}” there would be %n customers.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>%n row copied</numerusform>
                <numerusform>%n rows copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers of your organization</source>
            <translation>
                <numerusform>%n customer of your organization</numerusform>
                <numerusform>%n customers of your organization</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n h ago</numerusform>
                <numerusform>%n h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d ago</source>
            <translation>
                <numerusform>%n d ago</numerusform>
                <numerusform>%n d ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message numerus="yes">
            <source>%Ln customers stale</source>
            <translation>
                <numerusform>%Ln customer stale</numerusform>
                <numerusform>%Ln customers stale</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln problems</source>
            <translation>
                <numerusform>%Ln problem</numerusform>
                <numerusform>%Ln problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new</source>
            <translation>
                <numerusform>%Ln new</numerusform>
                <numerusform>%Ln new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changed</source>
            <translation>
                <numerusform>%Ln changed</numerusform>
                <numerusform>%Ln changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln gone</source>
            <translation>
                <numerusform>%Ln gone</numerusform>
                <numerusform>%Ln gone</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln customers</source>
            <translation>
                <numerusform>%Ln customer</numerusform>
                <numerusform>%Ln customers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SyncLog</name>
        <message numerus="yes">
            <source>%Ln problems</source>
            <translation>
                <numerusform>%Ln problem</numerusform>
                <numerusform>%Ln problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>and %Ln more</numerusform>
                <numerusform>and %Ln more</numerusform>
            </translation>
        </message>
    </context>
</TS>
