#!/bin/sh
# Cuts the bundled font out of Noto Sans SC (SIL Open Font License 1.1).
#
#   npm pack @expo-google-fonts/noto-sans-sc@0.4.3 && tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz
#   src/main/fonts/cut-font.sh package/400Regular/NotoSansSC_400Regular.ttf \
#                              package/700Bold/NotoSansSC_700Bold.ttf
#
# Needs pyftsubset (Debian's package fonttools; 4.38.0 made the files in this project). The regular
# weight holds every character of characters.txt, the bold one what characters-bold.txt says.
# The same input gives the same bytes.
set -eu
if [ $# -ne 2 ]; then
  echo "usage: $0 REGULAR.ttf BOLD.ttf" >&2
  exit 2
fi
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
fonts=$here/../resources/fonts
lists=$(mktemp -d)
trap 'rm -rf "$lists"' EXIT

grep -v '^# ' "$here/characters.txt" > "$lists/regular"
{
  sed -n -e '/^# level 1/,/^# level 2/p' -e '/^# other/,$p' "$here/characters.txt"
  cat "$here/characters-bold.txt"
} | grep -v '^# ' > "$lists/bold"

cut_font() {
  pyftsubset "$1" --text-file="$2" --unicodes=U+0020,U+00A0,U+3000 --output-file="$3" \
    --no-hinting --layout-features='' --no-recalc-timestamp \
    --drop-tables+=BASE,GDEF,GPOS,GSUB,STAT,gasp,vhea,vmtx \
    --name-IDs='0,1,2,3,4,5,6,13,14' --name-languages='0x0409'
}
mkdir -p "$fonts"
cut_font "$1" "$lists/regular" "$fonts/NotoSansSC-Regular.ttf"
cut_font "$2" "$lists/bold" "$fonts/NotoSansSC-Bold.ttf"
ls -l "$fonts"
