import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { projectmap } from '../platform/projectmap.ts'

const map = join(projectmap, 'src/web/pictogrammen')

type Beeld = { pad: string; bytes: Buffer<ArrayBuffer> }
let gelezen: Map<string, Beeld> | undefined

/** The pictures as they are served: PNG, because a careful reader may have SVG switched off. */
function beelden(): Map<string, Beeld> {
  gelezen ??= new Map(
    readdirSync(map)
      .filter((bestand) => bestand.endsWith('.png'))
      .map((bestand) => [bestand.slice(0, -'.png'.length), beeld(bestand)]),
  )
  return gelezen
}

function beeld(bestand: string): Beeld {
  const bytes = readFileSync(join(map, bestand))
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { bytes, pad: `/pictogram/${bestand.replace(/\.png$/, `.${hash}.png`)}` }
}

/** The address of a picture; its content never changes. */
export function pictogrampad(naam: string): string {
  const gevonden = beelden().get(naam)
  if (!gevonden) throw new Error(`er is geen pictogram “${naam}”`)
  return gevonden.pad
}

export function serveerPictogrammen(app: Hono): void {
  for (const { pad, bytes } of beelden().values()) {
    app.get(pad, (c) => {
      c.header('Cache-Control', 'public, max-age=31536000, immutable')
      return c.body(bytes, 200, { 'Content-Type': 'image/png' })
    })
  }
}
