import { nieuwId } from '../../kernel/ids.ts'
import { leesMeldcode, sleutelsVanMeldcode } from '../../platform/crypto/index.ts'
import type { Antwoord, Formulier, Verzoek } from '../../web/page.ts'
import { zoekOp } from './gesprek.store.ts'
import { streekVan } from './melden.streek.ts'
import { gekozenTaal, taalUit, tekstenIn } from './teksten/talen.ts'
import { Codepagina, Gesprekspagina } from './vervolg.gesprek.tsx'
import { type Codesleutels, type Gesprek, leesGesprek } from './vervolg.ts'

export const metCode = { doel: 'vervolg', verwerking: 'melding.vervolg', wie: 'iedereen' } as const
export type Invoer = Record<string, string | string[]>
export type Toegang = { gemeenteId: string; meldingId: string; sleutels: Codesleutels }

/** Which conversation this code opens. A slip of the pen and a code that nobody has look the same. */
export async function toegangMet(verzoek: Verzoek<Invoer>): Promise<Toegang | null> {
  const bits = leesMeldcode(String(verzoek.invoer.code ?? ''))
  if (!bits) return null
  const sleutels = sleutelsVanMeldcode(bits)
  const gevonden = await verzoek.werk({ bewijs: sleutels.opzoekId, spoor: 'geen' }, zoekOp)
  return gevonden ? { ...gevonden, sleutels } : null
}

function haalOp(verzoek: Verzoek<unknown>, { gemeenteId, meldingId, sleutels }: Toegang): Promise<Gesprek> {
  return verzoek.werk({ gemeenteId, bewijs: sleutels.opzoekId, spoor: 'geen' }, (ctx) =>
    leesGesprek(ctx, meldingId, sleutels),
  )
}

export function codepagina(verzoek: Verzoek<Invoer>, fout: 'code' | 'codeLezen', veld: string): Antwoord {
  const taal = taalUit(String(verzoek.invoer.taal))
  const formulier = {
    waarden: { code: String(verzoek.invoer.code ?? '') },
    fouten: [{ veld, tekst: tekstenIn(taal).fouten[fout] }],
  }
  return { pagina: <Codepagina omgeving={verzoek.omgeving} {...{ taal, formulier }} />, status: 400 }
}

/** The conversation as a page, in the answer to the post itself: the code may not stand in an address. */
export async function gesprekspagina(
  verzoek: Verzoek<Invoer>,
  toegang: Toegang,
  deel: { formulier?: Formulier; zaad?: string; verstuurd?: boolean; bericht?: string | undefined } = {},
): Promise<Antwoord> {
  const { omgeving, invoer } = verzoek
  const gesprek = await haalOp(verzoek, toegang)
  const { regio, ids } = await streekVan(verzoek)
  const gemeente = [...ids].find(([, id]) => id === toegang.gemeenteId)?.[0] ?? null
  const {
    formulier = { waarden: {}, fouten: [] },
    zaad = nieuwId(omgeving.now),
    verstuurd = false,
    bericht,
  } = deel
  const vast = {
    omgeving,
    taal: gekozenTaal(invoer) ?? taalUit(String(invoer.taal)),
    code: String(invoer.code ?? ''),
  }
  return {
    pagina: (
      <Gesprekspagina
        {...{ ...vast, formulier, gesprek, zaad, verstuurd, bericht, leestijden: { regio, gemeente } }}
      />
    ),
    status: formulier.fouten.length > 0 ? 400 : 200,
  }
}

export function zaadUit(invoer: Invoer, now: Date): string {
  const zaad = String(invoer.zaad ?? '')
  return /^[0-9a-f-]{36}$/.test(zaad) ? zaad : nieuwId(now)
}
