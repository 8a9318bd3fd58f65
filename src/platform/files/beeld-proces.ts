/** Reads a photo, writes it drawn again: upright, no metadata, no place. A process of its own; see `beeld.ts`. */
import sharp from 'sharp'

const pixels = 120_000_000
const zijde = 2000

sharp.concurrency(1)
sharp.cache(false)
// Only what Baken takes as a photo; libvips knows more kinds than that.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadHeif',
    'VipsForeignLoadTiff',
  ],
})

const beeld = sharp({ limitInputPixels: pixels, sequentialRead: true, failOn: 'none', pages: 1 })
  .autoOrient()
  .resize({ width: zijde, height: zijde, fit: 'inside', withoutEnlargement: true })
  .webp({ quality: 80 })

const stop = () => process.exit(1)
process.stdin.on('error', stop).pipe(beeld).on('error', stop).pipe(process.stdout).on('error', stop)
