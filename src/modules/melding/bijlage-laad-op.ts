import { nieuwId } from '../../kernel/ids.ts'
import { neemOp, type Weigerreden } from '../../platform/files/index.ts'
import type { Bestandsdeel, Stroom } from '../../web/stroom.ts'
import type { Verzoek } from '../../web/verzoek.ts'
import type { Regio } from '../netwerk/index.ts'
import { bestandsid } from './bijlage.schema.ts'
import {
  type Bestand,
  nieuweBestandssleutel,
  openUitConcept,
  schoneNaam,
  verzegelBestandsdeel,
  verzegelVoorConcept,
} from './bijlage.ts'
import {
  bewaarConceptbijlage,
  conceptbijlagen,
  legConceptdeel,
  verwijderConceptbijlage,
} from './bijlage-concept.store.ts'
import type { Conceptsleutel } from './concept.ts'

/** The most that a form with files may be; what is too much for a melding is read and thrown away up to here. */
export const bestandsplafond = 1_100_000_000

export type Geweigerd = Readonly<{
  veld: string
  naam: string
  reden: Weigerreden | 'te-veel' | 'te-groot-samen'
}>

const eigenRij = (sleutel: Conceptsleutel) => ({ bewijs: sleutel.id, spoor: 'geen' as const })

/** The files of this draft, oldest first. */
export async function conceptbestanden(
  verzoek: Verzoek<unknown>,
  sleutel: Conceptsleutel,
): Promise<Bestand[]> {
  const rijen = await verzoek.werk(eigenRij(sleutel), conceptbijlagen)
  return rijen.map(({ id, inhoud }) => openUitConcept(sleutel, id, inhoud))
}

/** Takes a file out. The id comes out of a form: what is none takes nothing out. */
export async function haalBestandWeg(
  verzoek: Verzoek<unknown>,
  sleutel: Conceptsleutel,
  id: unknown,
): Promise<void> {
  const { data } = bestandsid.safeParse(id)
  if (data) await verzoek.werk(eigenRij(sleutel), (ctx) => verwijderConceptbijlage(ctx, data))
}

/**
 * Takes in the files of a form, each under a key of its own that lies under the key of the draft. Each part is a unit of
 * work: a slow telephone holds no transaction open. One that is refused leaves the others as they are.
 */
export async function laadOp(
  verzoek: Verzoek<unknown>,
  sleutel: Conceptsleutel,
  stroom: Stroom,
  regio: Regio,
): Promise<{ bestanden: Bestand[]; erbij: boolean; geweigerd: Geweigerd[] }> {
  const bestanden = await conceptbestanden(verzoek, sleutel)
  const geweigerd: Geweigerd[] = []
  const al = bestanden.length
  for await (const deel of stroom.bestanden) {
    // In the order in which they came: ids sort by time.
    const id = nieuwId(new Date(verzoek.omgeving.now.getTime() + bestanden.length))
    const uitkomst = await neem(verzoek, sleutel, { id, ...deel }, ruimteVoor(bestanden, regio))
    if ('reden' in uitkomst) geweigerd.push({ veld: deel.veld, ...uitkomst })
    else bestanden.push(uitkomst)
  }
  return { bestanden, erbij: bestanden.length > al, geweigerd }
}

type Ruimte = { hoogstens: number; samen: boolean } | 'te-veel'

const mb = 1_000_000

function ruimteVoor(bestanden: readonly Bestand[], { bestanden: grens }: Regio): Ruimte {
  if (bestanden.length >= grens.aantal) return 'te-veel'
  const over = grens.perMeldingMb * mb - bestanden.reduce((som, bestand) => som + bestand.grootte, 0)
  const alleen = grens.perBestandMb * mb
  return { hoogstens: Math.min(over, alleen), samen: over < alleen }
}

async function neem(
  verzoek: Verzoek<unknown>,
  sleutel: Conceptsleutel,
  deel: Bestandsdeel & { id: string },
  ruimte: Ruimte,
): Promise<Bestand | Omit<Geweigerd, 'veld'>> {
  const naam = schoneNaam(deel.naam)
  if (ruimte === 'te-veel') return { naam, reden: ruimte }
  const bestand = { id: deel.id, naam, sleutel: nieuweBestandssleutel() }
  const werk = eigenRij(sleutel)
  const uitkomst = await neemOp(deel.inhoud, {
    hoogstens: ruimte.hoogstens,
    leg: ({ nr, laatste, bytes }) => {
      const inhoud = verzegelBestandsdeel(bestand, { versie: 'origineel', nr, laatste }, bytes)
      return verzoek.werk(werk, (ctx) => legConceptdeel(ctx, { bijlageId: bestand.id, nr, inhoud }))
    },
  })
  if ('reden' in uitkomst) {
    await haalBestandWeg(verzoek, sleutel, bestand.id)
    const samen = uitkomst.reden === 'te-groot' && ruimte.samen
    return { naam, reden: samen ? 'te-groot-samen' : uitkomst.reden }
  }
  const heel: Bestand = { ...bestand, ...uitkomst, soort: uitkomst.soort.ext }
  const inhoud = verzegelVoorConcept(sleutel, heel)
  await verzoek.werk(werk, (ctx) => bewaarConceptbijlage(ctx, { id: heel.id, grootte: heel.grootte, inhoud }))
  return heel
}
