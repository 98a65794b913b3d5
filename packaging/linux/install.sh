#!/bin/sh
# Puts partnerdesk into ~/.local for this user alone; `./install.sh --remove` takes it away again. Your data stay.
set -e

here=$(cd "$(dirname "$0")" && pwd)
base="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$HOME/.local/lib/partnerdesk"

for link in /proc/[0-9]*/exe; do
    if [ "$(readlink "$link" 2>/dev/null)" = "$program/partnerdesk" ]; then
        echo "partnerdesk is running. Close its window, or wait until its sync has ended; then try again." >&2
        exit 1
    fi
done

remove() {
    rm -rf "$program" "$program.new" "$HOME/.local/bin/partnerdesk" "$base/applications/partnerdesk.desktop"
    rm -f "$base/icons/hicolor/"*/apps/partnerdesk.png "$base/icons/hicolor/scalable/apps/partnerdesk.svg"
    rm -f "$base/metainfo/io.github.partnerdesk.metainfo.xml"
}

if [ "$1" = --remove ]; then
    remove
    echo "partnerdesk is removed. Your data are still in $base/partnerdesk."
    exit 0
fi

if ! mkdir -p "$HOME/.local/lib" "$HOME/.local/bin" "$base/applications" "$base/icons" "$base/metainfo"; then
    echo "$HOME/.local can't be written. You can start partnerdesk from here as well: $here/lib/partnerdesk" >&2
    exit 1
fi
rm -rf "$program.new"
cp -r "$here/lib" "$program.new"
rm -rf "$program"
mv "$program.new" "$program"
ln -sf "$program/partnerdesk" "$HOME/.local/bin/partnerdesk"
cp -r "$here/share/icons/." "$base/icons/"
cp "$here/share/metainfo/"*.xml "$base/metainfo/"
sed "s|^Exec=partnerdesk|Exec=\"$program/partnerdesk\"|" "$here/share/applications/partnerdesk.desktop" \
    > "$base/applications/partnerdesk.desktop"
echo "partnerdesk is in $HOME/.local; start it from the menu, or with $HOME/.local/bin/partnerdesk."
