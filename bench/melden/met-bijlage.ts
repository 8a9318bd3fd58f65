import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { conceptkoekje, conceptsleutel, verzegelConcept } from '../../src/modules/melding/concept.ts'
import { laadRegio } from '../../src/modules/netwerk/index.ts'
import { leesConfig } from '../../src/platform/config.ts'
import { leesMeldcode, nieuwToken, sleutelsVanMeldcode } from '../../src/platform/crypto/index.ts'
import { deelgrootte } from '../../src/platform/files/index.ts'
import { ruis } from '../../test/bestanden.ts'
import type { Opstelling } from '../opstelling.ts'
import type { Bijlageopdracht, Bijlageverslag } from './klant-bijlage.ts'
import { antwoordenVoor } from './posten.ts'

/** A real photo of noise, as large as asked. */
export async function maakFoto(bytes: number): Promise<Buffer> {
  const foto = await ruis(1000, 750).jpeg({ quality: 85 }).toBuffer()
  if (foto.length > bytes) throw new Error('zo klein is een foto niet')
  return Buffer.concat([foto, randomBytes(bytes - foto.length)])
}

/** Drafts of which every question is answered, as owner; each with a cookie. Only the file is not there yet. */
export async function legConceptenKlaar(huis: Opstelling, aantal: number): Promise<string[]> {
  const client = new pg.Client(huis.url('beheer'))
  await client.connect()
  try {
    const koekjes: string[] = []
    const regio = laadRegio(leesConfig(huis.env).regiomap)
    for (let nr = 0; nr < aantal; nr++) {
      const token = nieuwToken()
      const sleutel = conceptsleutel(token)!
      const concept = { taal: 'nl', antwoorden: antwoordenVoor(nr, regio), verzending: null }
      const tot = new Date(Date.now() + 3_600_000)
      await client.query('insert into melding.concept values ($1, $2, $3)', [
        ...[sleutel.id, verzegelConcept(sleutel, concept), tot],
      ])
      koekjes.push(`${conceptkoekje}=${token}`)
    }
    return koekjes
  } finally {
    await client.end()
  }
}

export function laatMeldenMetBijlage(
  huis: Opstelling,
  opdracht: Omit<Bijlageopdracht, 'bestand'>,
  foto: Buffer,
): Promise<Bijlageverslag> {
  const bestand = join(huis.map, 'foto.jpg')
  const pad = join(huis.map, 'bijlage.json')
  writeFileSync(bestand, foto)
  writeFileSync(pad, JSON.stringify({ ...opdracht, bestand } satisfies Bijlageopdracht))
  const klant = fileURLToPath(new URL('./klant-bijlage.ts', import.meta.url))
  const kind = spawn(process.execPath, [klant, pad], { stdio: ['ignore', 'pipe', 'pipe'] })
  return new Promise((klaar, mislukt) => {
    let uitvoer = ''
    let klacht = ''
    kind.stdout.on('data', (deel) => {
      uitvoer += deel
    })
    kind.stderr.on('data', (deel) => {
      klacht += deel
    })
    kind.on('close', (code) =>
      code === 0 ? klaar(JSON.parse(uitvoer) as Bijlageverslag) : mislukt(new Error(klacht)),
    )
  })
}

/** How many of these receipts have a report with its whole file: every part there, and as long as it should be. */
export async function telBijlagen(beheerUrl: string, codes: string[], grootte: number): Promise<number> {
  const client = new pg.Client(beheerUrl)
  await client.connect()
  const delen = Math.ceil(grootte / deelgrootte)
  const ids = codes.map((code) => sleutelsVanMeldcode(leesMeldcode(code)!).opzoekId)
  try {
    const { rows } = await client.query(
      `select count(*)::int as heel from melding.opzoek o
       where o.opzoek_id = any ($1) and exists (select from melding.bijlage b
         where b.melding_id = o.melding_id and b.grootte = $2 and $3 = (select count(*)
           from melding.bijlage_deel d where d.bijlage_id = b.id and d.versie = 'origineel')
         and $4 = (select sum(octet_length(d.inhoud))
           from melding.bijlage_deel d where d.bijlage_id = b.id and d.versie = 'origineel'))`,
      [ids, grootte, delen, grootte + 28 * delen],
    )
    return rows[0].heel
  } finally {
    await client.end()
  }
}

/**
 * What Baken holds in memory, and the process beside it that draws photos: now and at its most. Flat is when the most of
 * the first half is about the most of all.
 */
export function volgGeheugen(pid: number) {
  const begin = rss(pid)
  const gemeten: number[] = [begin]
  let kindpiek = 0
  const klok = setInterval(() => {
    gemeten.push(rss(pid))
    for (const kind of kinderen(pid)) kindpiek = Math.max(kindpiek, rss(kind))
  }, 50)
  return () => {
    clearInterval(klok)
    const half = gemeten.slice(0, Math.ceil(gemeten.length / 2))
    return {
      rss_start_mb: begin,
      rss_half_peak_mb: Math.max(...half),
      rss_peak_mb: Math.max(...gemeten),
      rss_photo_peak_mb: kindpiek,
    }
  }
}

function rss(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}

function kinderen(pid: number): number[] {
  return readdirSync(`/proc/${pid}/task`).flatMap((taak) => {
    try {
      return readFileSync(`/proc/${pid}/task/${taak}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
    } catch {
      return []
    }
  })
}
