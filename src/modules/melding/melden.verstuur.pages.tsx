import { isDubbel } from '../../platform/db/index.ts'
import { actie, page, type Webroute } from '../../web/page.ts'
import { conceptbestanden } from './bijlage-laad-op.ts'
import { bestandWeg } from './bijlage-neem-over.ts'
import { conceptkoekje, conceptsleutel, metVerzending } from './concept.ts'
import { openVerzending, verzegelVerzending } from './concept-verzending.ts'
import { dienIn } from './dien-in.ts'
import { inhoudUit } from './formulier-inhoud.ts'
import { eersteOnvolledig, toegestaan } from './formulier-stappen.ts'
import { bewaarHalveMelding, conceptEinde, halveMelding } from './melden.concept.ts'
import { Controle, Onverstuurbaar } from './melden.controle.tsx'
import { Gewist, Ontvangst } from './melden.ontvangst.tsx'
import { openbaar } from './melden.schil.tsx'
import { streekVan } from './melden.streek.ts'
import { vrijeInvoer } from './melding.schema.ts'
import { taalUit, tekstenIn } from './teksten/talen.ts'

/** All that a site can clear in a browser; the history it cannot. */
export const wis = {
  koekjes: [{ naam: conceptkoekje, waarde: null }],
  headers: { 'Clear-Site-Data': '"cache", "cookies", "storage"' },
}

const controle = page('/melden/controle', {
  ...openbaar,
  antwoord: async (verzoek) => {
    const streek = await streekVan(verzoek)
    const { regio } = streek
    const half = await halveMelding(verzoek)
    if (!half) return { naar: '/melden?opnieuw=1' }
    const hier = toegestaan(half.concept.antwoorden, 'controle', regio)
    if (hier !== 'controle') return { naar: `/melden/${hier}` }
    const { now } = verzoek.omgeving
    const vast = metVerzending(half.concept, now)
    if (!half.concept.verzending) await bewaarHalveMelding(verzoek, streek, { ...half, concept: vast })
    const concept = { ...vast, bestanden: await conceptbestanden(verzoek, half.sleutel) }
    const verzegeld = verzegelVerzending(half.sleutel, concept, conceptEinde(regio, now))
    return { pagina: <Controle omgeving={verzoek.omgeving} {...{ regio, concept, verzegeld }} /> }
  },
})

/** Needs no draft in the database: the hidden field holds it all. A second time shows the same receipt. */
const versturen = actie('/melden/versturen', {
  recht: 'melding:toevoegen',
  doel: 'melden',
  verwerking: 'melding.melden',
  wie: 'iedereen',
  schema: vrijeInvoer,
  antwoord: async (verzoek) => {
    const { omgeving, invoer } = verzoek
    const sleutel = conceptsleutel(verzoek.koekje(conceptkoekje))
    const open = openVerzending(sleutel, invoer.concept)
    if (!sleutel || !open || open.tot <= omgeving.now) {
      const taal = taalUit(String(invoer.taal))
      const tekst = open ? tekstenIn(taal).controle.verlopen : tekstenIn(taal).controle.onleesbaar
      return { pagina: <Onverstuurbaar {...{ omgeving, taal, tekst }} />, status: 409 }
    }
    const { concept } = open
    const { regio, ids } = await streekVan(verzoek)
    if (eersteOnvolledig(concept.antwoorden, regio)) return { naar: '/melden/controle' }
    const { inhoud, melder, gemeente } = inhoudUit(concept.antwoorden, regio, concept.taal)
    const { meldingId, code } = concept.verzending
    try {
      await verzoek.werk({ gemeenteId: ids.get(gemeente)!, bewijs: sleutel.id }, (ctx) =>
        dienIn(ctx, {
          ...{ id: meldingId, kanaal: 'website', inhoud, melder, code, conceptId: sleutel.id },
          bestanden: concept.bestanden ?? [],
        }),
      )
    } catch (fout) {
      if ((fout as { code?: string }).code === bestandWeg) {
        const fouten = [{ veld: '', tekst: tekstenIn(concept.taal).bestand.weg }]
        const verzegeld = String(invoer.concept)
        return { pagina: <Controle {...{ omgeving, regio, concept, verzegeld, fouten }} />, status: 409 }
      }
      if (!isDubbel(fout)) throw fout
    }
    return { pagina: <Ontvangst {...{ omgeving, concept, regio, gemeente }} /> }
  },
  bij: async (verzoek) => {
    const { omgeving, invoer } = verzoek
    const open = openVerzending(conceptsleutel(verzoek.koekje(conceptkoekje)), invoer.concept)
    const taal = taalUit(open?.concept.taal ?? String(invoer.taal))
    const t = tekstenIn(taal)
    if (!open) return { pagina: <Onverstuurbaar {...{ omgeving, taal }} tekst={t.controle.onleesbaar} /> }
    const { regio } = await streekVan(verzoek)
    const eigen = omgeving.formulier.fouten
    const fouten = eigen.length > 0 ? eigen : [{ veld: '', tekst: t.fouten.versturen }]
    return {
      pagina: (
        <Controle
          concept={open.concept}
          verzegeld={String(invoer.concept)}
          {...{ omgeving, regio, fouten }}
        />
      ),
    }
  },
})

const klaar = actie('/melden/klaar', {
  ...openbaar,
  schema: vrijeInvoer,
  antwoord: async ({ omgeving, invoer }) => {
    return { pagina: <Gewist omgeving={omgeving} taal={taalUit(String(invoer.taal))} />, ...wis }
  },
  bij: controle,
})

export const verstuurRoutes: Webroute[] = [controle, versturen, klaar]
