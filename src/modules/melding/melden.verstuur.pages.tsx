import { actie, page, type Webroute } from '../../web/page.ts'
import { maakBewaarder } from './bewaar-samen.ts'
import { conceptbestanden } from './bijlage-laad-op.ts'
import { bestandWeg } from './bijlage-neem-over.ts'
import { conceptkoekje, conceptsleutel, metVerzending } from './concept.ts'
import { openVerzending, verzegelVerzending } from './concept-verzending.ts'
import { inhoudUit } from './formulier-inhoud.ts'
import { eersteOnvolledig, toegestaan } from './formulier-stappen.ts'
import { bewaarHalveMelding, conceptEinde, halveMelding } from './melden.concept.ts'
import { Controle, Onverstuurbaar } from './melden.controle.tsx'
import { Gewist, Ontvangst } from './melden.ontvangst.tsx'
import { openbaar } from './melden.schil.tsx'
import { streekVan } from './melden.streek.ts'
import { vrijeInvoer } from './melding.schema.ts'
import { isVanNu } from './melding.ts'
import { taalUit, tekstenIn } from './teksten/talen.ts'
import type { Drukte } from './wacht/drukte.ts'
import { laatBinnen } from './wacht/laat-binnen.ts'
import { Wachtpagina } from './wacht/melden.wacht.tsx'

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
const versturen = (drukte: Drukte, bewaar = maakBewaarder()) =>
  actie('/melden/versturen', {
    recht: 'melding:toevoegen',
    doel: 'melden',
    verwerking: 'melding.melden',
    wie: 'iedereen',
    schema: vrijeInvoer,
    antwoord: async (verzoek) => {
      const { omgeving, invoer } = verzoek
      const sleutel = conceptsleutel(verzoek.koekje(conceptkoekje))
      const open = openVerzending(sleutel, invoer.concept)
      if (
        !sleutel ||
        !open ||
        open.tot <= omgeving.now ||
        !isVanNu(open.concept.verzending.meldingId, omgeving.now)
      ) {
        const taal = taalUit(String(invoer.taal))
        const tekst = open ? tekstenIn(taal).controle.verlopen : tekstenIn(taal).controle.onleesbaar
        return { pagina: <Onverstuurbaar {...{ omgeving, taal, tekst }} />, status: 409 }
      }
      const { concept } = open
      const { regio, ids } = await streekVan(verzoek)
      if (eersteOnvolledig(concept.antwoorden, regio)) return { naar: '/melden/controle' }
      const { inhoud, melder, gemeente } = inhoudUit(concept.antwoorden, regio, concept.taal)
      const { meldingId, code } = concept.verzending
      const waarvoor = { gemeenteId: ids.get(gemeente)!, meldingId }
      const inzending = {
        ...{ id: meldingId, kanaal: 'website' as const, inhoud, melder, code, conceptId: sleutel.id },
        bestanden: concept.bestanden ?? [],
      }
      let wachten: Awaited<ReturnType<typeof laatBinnen>>
      try {
        wachten = await laatBinnen(drukte, verzoek, { ...waarvoor, bewijs: invoer.wacht }, () =>
          bewaar(verzoek, waarvoor.gemeenteId, inzending),
        )
      } catch (fout) {
        if ((fout as { code?: string }).code !== bestandWeg) throw fout
        const fouten = [{ veld: '', tekst: tekstenIn(concept.taal).bestand.weg }]
        const verzegeld = String(invoer.concept)
        return { pagina: <Controle {...{ omgeving, regio, concept, verzegeld, fouten }} />, status: 409 }
      }
      if (wachten) {
        const { taal } = concept
        const pagina = <Wachtpagina {...{ omgeving, taal, wachten }} verzegeld={String(invoer.concept)} />
        return { pagina, status: 503, headers: { 'Retry-After': String(wachten.seconden) } }
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

export const verstuurRoutes = (drukte: Drukte): Webroute[] => [controle, versturen(drukte), klaar]
