// Writes the usual reading of each character from 一 on, without its tone, with blanks between them.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const { pinyin } = createRequire(new URL("../../../Governance.Host/package.json", import.meta.url))("pinyin-pro");
const readings = [];
for (let code = 0x4e00; code <= 0x9fa5; code++) {
  const letter = String.fromCharCode(code);
  const read = pinyin(letter, { toneType: "none", v: true });
  readings.push(read === letter ? "" : read);
}
writeFileSync(process.argv[2], readings.join(" ") + "\n");
