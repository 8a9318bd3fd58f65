import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import {
  laatMeldenMetBijlage,
  legConceptenKlaar,
  maakFoto,
  telBijlagen,
  volgGeheugen,
} from './melden/met-bijlage.ts'
import { laatMelden, meldingen } from './melden/posten.ts'
import { telMeldingen } from './melden/telling.ts'
import { getal, Opstelling, vertel } from './opstelling.ts'

const opwarmen = 300

/** Many reporters at once press the last button. What they were told is compared with what is there. */
export async function meet(opties: string[]): Promise<object> {
  const bijlage = opties.includes('--bijlage') ? opties[opties.indexOf('--bijlage') + 1] : null
  if (bijlage) return await meetMetBijlage(opties, bijlage)
  const aantal = getal(opties, 'aantal', 5000)
  const gelijktijdig = getal(opties, 'gelijktijdig', 32)
  const huis = new Opstelling()
  try {
    const baken = await huis.start()
    const fsync_ms = duurVanFsync(huis.dataDir)
    const { adres } = baken
    await laatMelden(huis, meldingen(opwarmen, huis.env), { adres, gelijktijdig })
    const werk = meldingen(aantal, huis.env)
    vertel(`${aantal} meldingen, ${gelijktijdig} tegelijk, na ${opwarmen} om op te warmen`)
    const verslag = await laatMelden(huis, werk, { adres, gelijktijdig })
    const bevestigd = verslag.bevestigd.map((nr) => werk[nr]!.id)
    const telling = await telMeldingen(
      huis.url('beheer'),
      werk.map(({ id }) => id),
      bevestigd,
    )
    const errors = Object.values(verslag.fouten).reduce((som, n) => som + n, 0)
    if (errors > 0) vertel(`fouten: ${JSON.stringify(verslag.fouten)}; ${baken.regels.slice(-3).join(' | ')}`)
    if (telling.gescheurd > 0) vertel(`GESCHEURD: ${telling.gescheurd}`)
    await baken.stop()
    const tijden = verslag.tijden.toSorted((a, b) => a - b)
    return {
      sent: verslag.verstuurd,
      acknowledged: bevestigd.length,
      stored: telling.opgeslagen,
      lost: telling.verloren,
      errors,
      rps: Math.round((bevestigd.length / verslag.duur) * 1000),
      p50_ms: deel(tijden, 0.5),
      p99_ms: deel(tijden, 0.99),
      fsync_ms,
    }
  } finally {
    await huis.ruimOp()
  }
}

/** `--bijlage 2mb`: each reporter sends a photo along, through the pages themselves. The memory has to stay flat. */
async function meetMetBijlage(opties: string[], hoeGroot: string): Promise<object> {
  const grootte = Number(/^(\d+)mb$/i.exec(hoeGroot)?.[1] ?? 0) * 1_000_000
  if (grootte === 0) throw new Error('--bijlage vraagt een grootte, zoals 2mb')
  const aantal = getal(opties, 'aantal', 200)
  const gelijktijdig = getal(opties, 'gelijktijdig', 16)
  const huis = new Opstelling()
  try {
    const { pid, adres, stop } = await huis.start()
    const fsync_ms = duurVanFsync(huis.dataDir)
    const foto = await maakFoto(grootte)
    const koekjes = await legConceptenKlaar(huis, aantal + gelijktijdig)
    await laatMeldenMetBijlage(huis, { adres, gelijktijdig, koekjes: koekjes.splice(0, gelijktijdig) }, foto)
    const geheugen = volgGeheugen(pid)
    vertel(`${aantal} meldingen met ${hoeGroot}, ${gelijktijdig} tegelijk`)
    const verslag = await laatMeldenMetBijlage(huis, { adres, gelijktijdig, koekjes }, foto)
    const gemeten = geheugen()
    const heel = await telBijlagen(huis.url('beheer'), verslag.codes, grootte)
    const errors = Object.values(verslag.fouten).reduce((som, n) => som + n, 0)
    if (errors > 0) vertel(`fouten: ${JSON.stringify(verslag.fouten)}`)
    await stop()
    const tijden = verslag.tijden.toSorted((a, b) => a - b)
    return {
      sent: verslag.verstuurd,
      acknowledged: verslag.codes.length,
      stored: heel,
      lost: verslag.codes.length - heel,
      errors,
      rps: Math.round((verslag.codes.length / verslag.duur) * 10_000) / 10,
      mb_per_s: Math.round(((verslag.codes.length * grootte) / verslag.duur / 1000) * 10) / 10,
      p50_ms: deel(tijden, 0.5),
      p99_ms: deel(tijden, 0.99),
      fsync_ms,
      ...gemeten,
    }
  } finally {
    await huis.ruimOp()
  }
}

/** The disk under it: the median of writing 8 kB and waiting until it is there. */
function duurVanFsync(map: string): number {
  const pad = join(map, 'fsync.proef')
  const bestand = openSync(pad, 'w')
  const blok = Buffer.alloc(8192, 1)
  const tijden = Array.from({ length: 200 }, () => {
    const begin = performance.now()
    writeSync(bestand, blok)
    fsyncSync(bestand)
    return performance.now() - begin
  })
  closeSync(bestand)
  rmSync(pad)
  return deel(
    tijden.toSorted((a, b) => a - b),
    0.5,
  )
}

function deel(gesorteerd: number[], hoeveel: number): number {
  const waarde = gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * hoeveel))] ?? 0
  return Math.round(waarde * 100) / 100
}
