#!/bin/sh
# Prints the forms of the departments named, or of all, from modules/*/downloads/source to PDFs in the folder above, for A4 paper.
# Needs chromium, the Noto CJK fonts, and npm:
# chromium writes the Chinese glyphs at twice the size that they need, so MuPDF packs the objects afterwards.
set -eu
cd "$(dirname "$0")/../../modules"
[ $# -gt 0 ] || set -- */downloads/source/
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --silent --no-save --prefix "$work" mupdf@1.28.1
cat > "$work/pack.mjs" <<'PACK'
import { readFileSync, writeFileSync } from "node:fs";
import { PDFDocument } from "mupdf";
const [from, to] = process.argv.slice(2);
writeFileSync(to, new PDFDocument(readFileSync(from)).saveToBuffer("garbage=4,compress=yes,objstms=yes").asUint8Array());
PACK
for department; do
  for form in "${department%%/*}"/downloads/source/*.html; do
    chromium --headless --no-sandbox --disable-gpu --no-pdf-header-footer \
      --print-to-pdf="$work/printed.pdf" "file://$PWD/$form" 2>/dev/null
    name=$(basename "$form" .html)
    node "$work/pack.mjs" "$work/printed.pdf" "$(dirname "$form")/../$name.pdf"
  done
done
