/** Renders the pictograms of `src/web/pictogrammen` from their SVG: `npm run pictogrammen`. */
import { readdirSync } from 'node:fs'
import sharp from 'sharp'

const map = new URL('../src/web/pictogrammen/', import.meta.url).pathname
// Twice the size at which they are shown, so that they are sharp on a telephone.
const breedte = 112

for (const bestand of readdirSync(map).filter((naam) => naam.endsWith('.svg'))) {
  const { size } = await sharp(map + bestand, { density: 300 })
    .resize(breedte)
    .png({ palette: true, colours: 16, compressionLevel: 9, effort: 10 })
    .toFile(map + bestand.replace('.svg', '.png'))
  console.log(`${bestand}: ${size} bytes`)
}
