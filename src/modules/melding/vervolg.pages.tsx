import { eenKeer } from '../../platform/db/index.ts'
import type { Verzoek } from '../../web/page.ts'
import { actie, page, type Webroute } from '../../web/page.ts'
import { berichtSchema, taalInvoer, vrijeInvoer } from './melding.schema.ts'
import { taalUit, tekstenIn } from './teksten/talen.ts'
import { andersRoutes } from './vervolg.anders.pages.tsx'
import { Codepagina, Gesprekspagina } from './vervolg.gesprek.tsx'
import { codepagina, gesprekspagina, type Invoer, metCode, toegangMet, zaadUit } from './vervolg.toegang.tsx'
import { vulAan } from './vervolg.ts'

const vraagCode = page('/melden/vervolg', {
  ...metCode,
  recht: 'gesprek met code:lezen',
  spoor: 'geen',
  persbaar: true,
  invoer: taalInvoer,
  antwoord: async ({ omgeving }) => ({
    pagina: (
      <Codepagina omgeving={omgeving} taal={taalUit(omgeving.taal)} formulier={{ waarden: {}, fouten: [] }} />
    ),
  }),
})

const open = actie('/melden/vervolg', {
  ...metCode,
  recht: 'gesprek met code:lezen',
  schema: vrijeInvoer,
  antwoord: async (verzoek) => {
    const toegang = await toegangMet(verzoek)
    if (!toegang) return codepagina(verzoek, 'code', 'code')
    // Another language: what she was typing stays.
    const formulier = { waarden: { tekst: String(verzoek.invoer.tekst ?? '') }, fouten: [] }
    return await gesprekspagina(verzoek, toegang, { formulier })
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
    const toegang = await toegangMet(verzoek)
    if (!toegang) return codepagina(verzoek, 'code', 'code')
    const { gemeenteId, meldingId, sleutels } = toegang
    const zaad = zaadUit(invoer, omgeving.now)
    const gelezen = berichtSchema.safeParse(invoer)
    if (!gelezen.success) {
      const fouten = gelezen.error.issues.map((i) => berichtfout(taal, i.message))
      return await gesprekspagina(verzoek, toegang, { formulier: { waarden: invoer, fouten }, zaad })
    }
    const { tekst } = gelezen.data
    const bericht = { meldingId, tekst, zaad, sleutels }
    await eenKeer(verzoek.werk({ gemeenteId, bewijs: sleutels.opzoekId }, (ctx) => vulAan(ctx, bericht)))
    return await gesprekspagina(verzoek, toegang, { verstuurd: true })
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

function berichtfout(taal: string, sleutel: string) {
  const { fouten, datum } = tekstenIn(taal)
  const tekst = sleutel === 'te-lang' ? fouten['te-lang']((100_000).toLocaleString(datum)) : fouten.leeg
  return { veld: 'tekst', tekst }
}

export const vervolgRoutes: Webroute[] = [vraagCode, open, schrijf, ...andersRoutes]
