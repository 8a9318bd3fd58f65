import { nieuwId } from '../../kernel/ids.ts'
import { leesMeldcode, sleutelsVanMeldcode } from '../../platform/crypto/index.ts'
import { isDubbel } from '../../platform/db/index.ts'
import type { Antwoord, Verzoek } from '../../web/page.ts'
import { actie, page, type Webroute } from '../../web/page.ts'
import { zoekOp } from './gesprek.store.ts'
import { streekVan } from './melden.streek.ts'
import { berichtSchema, taalInvoer, vrijeInvoer } from './melding.schema.ts'
import { taalUit, tekstenIn } from './teksten/talen.ts'
import { Codepagina, Gesprekspagina } from './vervolg.gesprek.tsx'
import { type Codesleutels, type Gesprek, leesGesprek, vulAan } from './vervolg.ts'

export const metCode = { doel: 'vervolg', verwerking: 'melding.vervolg', wie: 'iedereen' } as const
type Invoer = Record<string, string | string[]>
type Toegang = { gemeenteId: string; meldingId: string; sleutels: Codesleutels }

/** Which conversation this code opens. A slip of the pen and a code that nobody has look the same. */
export async function toegangMet(verzoek: Verzoek<unknown>, code: string): Promise<Toegang | null> {
  const bits = leesMeldcode(code)
  if (!bits) return null
  const sleutels = sleutelsVanMeldcode(bits)
  const gevonden = await verzoek.werk({ bewijs: sleutels.opzoekId, spoor: 'geen' }, zoekOp)
  return gevonden ? { ...gevonden, sleutels } : null
}

export function haalOp(
  verzoek: Verzoek<unknown>,
  { gemeenteId, meldingId, sleutels }: Toegang,
): Promise<Gesprek> {
  return verzoek.werk({ gemeenteId, bewijs: sleutels.opzoekId }, (ctx) =>
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

const vraagCode = page('/melden/vervolg', {
  ...metCode,
  recht: 'gesprek met code:lezen',
  spoor: 'geen',
  invoer: taalInvoer,
  antwoord: async ({ invoer, omgeving }) => ({
    pagina: (
      <Codepagina omgeving={omgeving} taal={taalUit(invoer.taal)} formulier={{ waarden: {}, fouten: [] }} />
    ),
  }),
})

const open = actie('/melden/vervolg', {
  ...metCode,
  recht: 'gesprek met code:lezen',
  schema: vrijeInvoer,
  antwoord: async (verzoek) => {
    const { omgeving, invoer } = verzoek
    const code = String(invoer.code ?? '')
    const toegang = await toegangMet(verzoek, code)
    if (!toegang) return codepagina(verzoek, 'code', 'code')
    const gesprek = await haalOp(verzoek, toegang)
    const { regio } = await streekVan(verzoek)
    const formulier = { waarden: {}, fouten: [] }
    const taal = taalUit(String(invoer.taal))
    return {
      pagina: (
        <Gesprekspagina
          {...{ omgeving, taal, formulier, code, gesprek, regio }}
          zaad={nieuwId(omgeving.now)}
        />
      ),
    }
  },
  bij: async (verzoek) => codepagina(verzoek as Verzoek<Invoer>, 'codeLezen', ''),
})

/** Answers with the conversation itself: the code may not stand in an address, so there is nowhere to redirect to. */
const schrijf = actie('/melden/vervolg/bericht', {
  ...metCode,
  recht: 'gesprek met code:toevoegen',
  schema: vrijeInvoer,
  antwoord: async (verzoek) => {
    const { omgeving, invoer } = verzoek
    const taal = taalUit(String(invoer.taal))
    const code = String(invoer.code ?? '')
    const toegang = await toegangMet(verzoek, code)
    if (!toegang) return codepagina(verzoek, 'code', 'code')
    const { gemeenteId, meldingId, sleutels } = toegang
    const gelezen = berichtSchema.safeParse(invoer)
    if (!gelezen.success) {
      const gesprek = await haalOp(verzoek, toegang)
      const { regio } = await streekVan(verzoek)
      const formulier = {
        waarden: invoer,
        fouten: gelezen.error.issues.map((i) => berichtfout(taal, i.message)),
      }
      return {
        pagina: (
          <Gesprekspagina
            {...{ omgeving, taal, formulier, code, gesprek, regio }}
            zaad={zaadUit(invoer, omgeving.now)}
          />
        ),
        status: 400,
      }
    }
    const { tekst } = gelezen.data
    const zaad = zaadUit(invoer, omgeving.now)
    try {
      await verzoek.werk({ gemeenteId, bewijs: sleutels.opzoekId }, (ctx) =>
        vulAan(ctx, { meldingId, tekst, zaad, sleutels }),
      )
    } catch (fout) {
      if (!isDubbel(fout)) throw fout
    }
    const gesprek = await haalOp(verzoek, toegang)
    const { regio } = await streekVan(verzoek)
    const formulier = { waarden: {}, fouten: [] }
    return {
      pagina: (
        <Gesprekspagina
          {...{ omgeving, taal, formulier, code, gesprek, regio }}
          zaad={nieuwId(omgeving.now)}
          verstuurd
        />
      ),
    }
  },
  bij: async ({ invoer, omgeving }) => {
    const taal = taalUit(String(invoer.taal))
    const waarden = { tekst: String(invoer.tekst ?? '') }
    const formulier = { waarden, fouten: [{ veld: '', tekst: tekstenIn(taal).fouten.gesprek }] }
    const zaad = zaadUit(invoer as Invoer, omgeving.now)
    return {
      pagina: (
        <Gesprekspagina
          {...{ omgeving, taal, formulier, zaad }}
          code={String(invoer.code ?? '')}
          gesprek={null}
        />
      ),
    }
  },
})

export function zaadUit(invoer: Invoer, now: Date): string {
  const zaad = String(invoer.zaad ?? '')
  return /^[0-9a-f-]{36}$/.test(zaad) ? zaad : nieuwId(now)
}

function berichtfout(taal: string, sleutel: string) {
  const { fouten, datum } = tekstenIn(taal)
  const tekst = sleutel === 'te-lang' ? fouten['te-lang']((100_000).toLocaleString(datum)) : fouten.leeg
  return { veld: 'tekst', tekst }
}

export const vervolgRoutes: Webroute[] = [vraagCode, open, schrijf]
