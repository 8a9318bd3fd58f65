import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TxContext } from '../../platform/db/index.ts'
import type { Zipdeel } from '../../platform/files/index.ts'
import { projectmap } from '../../platform/projectmap.ts'
import {
  meldingCodelijsten,
  meldingenVoorArchief,
  origineelVoorArchief,
  vragenVoorArchief,
} from '../melding/index.ts'
import { actieveRegioVersieId, regioVersie } from '../netwerk/index.ts'
import { beeldVoorArchief, signaalCodelijsten, signalenVoorArchief } from '../signaal/index.ts'
import type { Inhoudsopgave, Kop } from './inhoudsopgave.ts'
import { type Bron, leesPartij, type Partij, partijgrootte } from './lees-partij.ts'
import { leesmij } from './leesmij.ts'

/** A unit of work of its own for each batch and each part of a file: nothing stays open while somebody downloads. */
export type Werk = <T>(doe: (ctx: TxContext) => Promise<T>, deel?: { spoor: 'geen' }) => Promise<T>

const bronnen: readonly Bron[] = [
  meldingenVoorArchief,
  signalenVoorArchief,
  vragenVoorArchief,
  beeldVoorArchief,
]
const zonderSpoor = { spoor: 'geen' } as const

/** The files of an archive, one after another. */
export async function* archiefdelen(werk: Werk, kop: Kop, opgave: Inhoudsopgave): AsyncGenerator<Zipdeel> {
  yield opgave.tekst('LEESMIJ.txt', leesmij(kop))
  yield opgave.tekst('FORMAAT.md', readFileSync(join(projectmap, 'docs/archiefformaat.md'), 'utf8'))
  const regios = new Set<string>([await werk(actieveRegioVersieId, zonderSpoor)])
  for (const bron of bronnen)
    for await (const { dossiers, regioversies } of partijen(werk, bron)) {
      for (const id of regioversies) regios.add(id)
      for (const { id, map, inhoud, bestanden } of dossiers) {
        opgave.tel(map)
        yield opgave.json(`${map}/${id}.json`, inhoud)
        for (const bestand of bestanden) {
          opgave.tel('bestanden')
          const origineel = origineelVoorArchief((doe) => werk(doe, zonderSpoor), bestand)
          yield opgave.stroom(bestand.pad, origineel)
        }
      }
    }
  for (const id of regios)
    yield opgave.json(`regio/${id}.json`, await werk((ctx) => regioVersie(ctx, id), zonderSpoor))
  yield opgave.json('codelijsten.json', { ...meldingCodelijsten, ...signaalCodelijsten })
  yield opgave.manifest(kop)
}

/** By key, so that the last batch costs what the first one did. */
async function* partijen(werk: Werk, bron: Bron): AsyncGenerator<Partij> {
  let na: string | null = null
  do {
    const vanaf: string | null = na
    const partij: Partij = await werk((ctx) => leesPartij(ctx, bron, vanaf), zonderSpoor)
    yield partij
    na = partij.dossiers.length === partijgrootte ? partij.dossiers.at(-1)!.id : null
  } while (na)
}
