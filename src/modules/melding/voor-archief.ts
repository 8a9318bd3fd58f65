import { ontzegelWaarde, openDossiers } from '../../platform/crypto/index.ts'
import type { TxContext } from '../../platform/db/index.ts'
import { bijMeldingen, meldingenNa, vragenNa } from './archief.store.ts'
import { plaatsVanBeoordeling } from './beoordeel-noteer.ts'
import { besluitnamen, type Toelichting, urgentienamen } from './beoordeel-regels.ts'
import type { Bestand } from './bijlage.ts'
import { leesBestand } from './bijlage-inzien.ts'
import {
  type BerichtInhoud,
  kanaalnamen,
  type Melder,
  type MeldingInhoud,
  plaatsVan,
  uitkomstnamen,
} from './melding.ts'
import { plaatsVanVraag, type Vraagtekst } from './vraag/vraag.ts'

/** A file of a dossier that goes along: under its id, never under the name that somebody gave it. */
export type Archiefbestand = Readonly<{ pad: string; bestand: Bestand }>
export type Archiefdossier = Readonly<{
  id: string
  map: string
  inhoud: Readonly<Record<string, unknown>>
  bestanden: readonly Archiefbestand[]
  /** By which rules of the region it runs. */
  regioVersieId?: string
}>

/** What the codes in these dossiers mean. */
export const meldingCodelijsten = {
  kanaal: kanaalnamen,
  urgentie: urgentienamen,
  besluit: besluitnamen,
  uitkomstVoorM: uitkomstnamen,
}

const mappen: Record<string, string> = { melding: 'meldingen', hulpvraag: 'hulpvragen' }
type Versies = Awaited<ReturnType<typeof openDossiers>>
type Rij = Awaited<ReturnType<typeof meldingenNa>>[number]
type Delen = Awaited<ReturnType<typeof bijMeldingen>>

/** Meldingen and hulpvragen with all that was written in and about them, opened for who takes them out of Baken. */
export async function meldingenVoorArchief(
  ctx: TxContext,
  na: string | null,
  aantal: number,
): Promise<Archiefdossier[]> {
  const rijen = await meldingenNa(ctx, na, aantal)
  const ids = rijen.map(({ id }) => id)
  if (ids.length === 0) return []
  const [delen, versies] = [await bijMeldingen(ctx, ids), await openDossiers(ctx, ids)]
  return rijen.map((rij) => alsDossier(versies, rij, delen))
}

function alsDossier(versies: Versies, rij: Rij, delen: Delen): Archiefdossier {
  const { id, compartiment, gemeenteId: _, vingerafdruk: _v, sein: _s, inhoud, ...kaal } = rij
  const van = <T extends { meldingId: string }>(lijst: readonly T[]) =>
    lijst.filter((deel) => deel.meldingId === id)
  const map = mappen[compartiment]!
  const bijlagen = van(delen.bijlagen).map((bijlage) => alsBijlage(versies, `${map}/${id}`, bijlage))
  const [melder] = van(delen.melders)
  return {
    ...{ id, map },
    inhoud: {
      ...{ soort: compartiment, id, ...kaal },
      inhoud: ontzegelWaarde<MeldingInhoud>(versies, plaatsVan.melding(id), inhoud),
      gesprek: gesprek(versies, van(delen.gesprekken)[0], van(delen.berichten)),
      geenContactSinds: van(delen.geenContact)[0]?.op ?? null,
      ...(melder && {
        bereikbaar: ontzegelWaarde<Melder>(versies, plaatsVan.melder(id), melder.inhoud),
      }),
      beoordelingen: van(delen.beoordelingen).map(({ toelichting, doorId, besluit, op, ...b }) => ({
        ...{ id: b.id, op, besluit, doorId },
        ...ontzegelWaarde<Toelichting>(versies, plaatsVanBeoordeling(b.id), toelichting),
      })),
      bestanden: bijlagen.map(({ regel }) => regel),
    },
    bestanden: bijlagen.flatMap(({ bestand }) => bestand ?? []),
  }
}

function gesprek(
  versies: Versies,
  rij: Delen['gesprekken'][number] | undefined,
  berichten: Delen['berichten'],
) {
  const leest = rij?.publiekeSleutel ? 'code' : rij?.accountId ? 'collega' : 'niemand'
  return {
    // Which colleague reported is hers to tell: the account stays behind.
    ...{ leest, toestand: rij?.toestand ?? null },
    ...{ koppelingId: rij?.koppelingId ?? null, uitkomst: rij?.uitkomst ?? null },
    berichten: berichten.map(({ id, van, op, vraag, gezien, gelezenOp, doorId, inhoud }) => ({
      ...{ id, van, op, vraag, gezien, gelezenOp, doorId },
      tekst: ontzegelWaarde<BerichtInhoud>(versies, plaatsVan.bericht(id), inhoud)?.tekst ?? null,
    })),
  }
}

function alsBijlage(versies: Versies, map: string, rij: Delen['bijlagen'][number]) {
  const { id, op, scan, grootte } = rij
  const bestand = ontzegelWaarde<Bestand>(versies, plaatsVan.bijlage(id), rij.inhoud)
  if (!bestand) return { regel: { id, op, scan, grootte, pad: null }, bestand: null }
  const { naam, soort, sha256 } = bestand
  const pad = `${map}/${id}.${soort}${scan === 'verdacht' ? '.verdacht' : ''}`
  return {
    regel: { id, op, scan, grootte, naam, bestandssoort: soort, sha256, pad },
    bestand: { pad, bestand },
  }
}

/** The original, byte for byte. */
export function origineelVoorArchief(
  werk: Parameters<typeof leesBestand>[0],
  { bestand }: Archiefbestand,
): AsyncGenerator<Buffer> {
  return leesBestand(werk, bestand, 'origineel', bestand.delen)
}

/** What colleagues asked, with the answer. */
export async function vragenVoorArchief(
  ctx: TxContext,
  na: string | null,
  aantal: number,
): Promise<Archiefdossier[]> {
  const rijen = await vragenNa(ctx, na, aantal)
  const versies = await openDossiers(
    ctx,
    rijen.map(({ id }) => id),
  )
  const tekst = (plaats: Parameters<typeof ontzegelWaarde>[1], verzegeld: Buffer | null) =>
    verzegeld && (ontzegelWaarde<Vraagtekst>(versies, plaats, verzegeld)?.tekst ?? null)
  return rijen.map(({ gemeenteId: _, accountId: _a, id, inhoud, antwoord, ...kaal }) => ({
    ...{ id, map: 'vragen', bestanden: [] },
    inhoud: {
      ...{ soort: 'collegavraag', id, ...kaal },
      vraag: tekst(plaatsVanVraag.vraag(id), inhoud),
      antwoord: tekst(plaatsVanVraag.antwoord(id), antwoord),
    },
  }))
}
