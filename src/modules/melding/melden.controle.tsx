import type { Formulier, Omgeving } from '../../web/page.ts'
import {
  Aandacht,
  type Gegeven,
  Gegevens,
  Knop,
  Knoplink,
  Knoppen,
  MetPictogram,
  Stappen,
  Verborgen,
  Wijzigen,
} from '../../web/ui/index.ts'
import { gemeente, type Regio } from '../netwerk/index.ts'
import type { Concept } from './concept.ts'
import { plaatsUit } from './formulier-plaats.ts'
import { type Antwoorden, type Stap, stappenVoor, vorige } from './formulier-stappen.ts'
import { Meldscherm, Ongelezen, Taalformulier } from './melden.schil.tsx'
import { staptitel } from './melden.velden.tsx'
import type { Hulp, Wanneer, Wie } from './melding.ts'
import { type Meldteksten, tekstenIn } from './teksten/talen.ts'

type Props = {
  omgeving: Omgeving
  regio: Regio
  concept: Concept
  verzegeld: string
  fouten?: Formulier['fouten']
}

/** `/melden/controle`: all answers, and the whole draft sealed in a hidden field. */
export function Controle({ omgeving, regio, concept, verzegeld, fouten = [] }: Props) {
  const { taal, antwoorden } = concept
  const t = tekstenIn(taal)
  const pad = stappenVoor(antwoorden)
  const onbereikbaar = antwoorden.contact === 'anoniem' && antwoorden.code === 'nee'
  const namen = concept.bestanden?.map(({ naam }) => naam).join('\n') ?? ''
  const antwoord = (stap: Stap) => (stap === 'bestand' ? namen : antwoordOp(t, stap, antwoorden, regio))
  const rijen: Gegeven[] = pad.map((stap) => ({
    term: staptitel(t, stap, antwoorden),
    waarde: <span dir="auto">{antwoord(stap) || t.controle.niets}</span>,
    actie: (
      <Wijzigen href={`/melden/${stap}`} wat={staptitel(t, stap, antwoorden)}>
        {t.wijzig}
      </Wijzigen>
    ),
  }))
  return (
    <Meldscherm
      omgeving={omgeving}
      taal={taal}
      titel={t.controle.titel}
      formulier={{ waarden: {}, fouten }}
      taalformulier={{ id: 'taal' }}
      naar={{ regio, antwoorden }}
    >
      <Taalformulier taal={taal} terug="controle" />
      <MetPictogram naam="controle">
        <Stappen stap={pad.length + 1} totaal={pad.length + 1} />
      </MetPictogram>
      <h1>{t.controle.titel}</h1>
      <p>{t.controle.uitleg}</p>
      <Ongelezen omgeving={omgeving} taal={taal} naar={{ regio, antwoorden }} />
      <Gegevens gegevens={rijen} />
      {antwoorden.code === 'ja' && (
        <Aandacht>
          <p>{t.gesprek.codeKwijt}</p>
        </Aandacht>
      )}
      {onbereikbaar && (
        <Aandacht soort="waarschuwing">
          <p>{antwoorden.wie === 'mijzelf' ? t.controle.onbereikbaarHulp : t.controle.onbereikbaar}</p>
        </Aandacht>
      )}
      <form noValidate method="post" action="/melden/versturen">
        <Verborgen naam="taal" waarde={taal} />
        <Verborgen naam="concept" waarde={verzegeld} />
        <Knoppen>
          <Knop>{t.controle.verstuur}</Knop>
          <Knoplink soort="secundair" href={`/melden/${vorige(antwoorden, 'controle')}`}>
            {t.vorige}
          </Knoplink>
        </Knoppen>
      </form>
    </Meldscherm>
  )
}

function antwoordOp(t: Meldteksten, stap: Stap, a: Antwoorden, regio: Regio): string {
  const regels = (...delen: (string | undefined)[]) => delen.filter((deel) => deel?.trim()).join('\n')
  if (stap === 'wie') return t.wie[a.wie as Wie]
  if (stap === 'hulp') return t.hulp.kort[a.hulp as Hulp]
  if (stap === 'waar') return regels(a.plaats, gemeentenaam(t, a, regio), a.waar)
  if (stap === 'wanneer') return regels(t.wanneer[a.wanneer as Wanneer], a.wanneerToelichting)
  if (stap === 'wie-betrokken') return a.betrokken!
  if (stap === 'code') return t.code.kort[a.code as 'ja' | 'nee']
  if (stap === 'contact') {
    return a.contact === 'anoniem' ? t.contact.anoniem : regels(a.contactNaam, a.contactHoe, a.contactWanneer)
  }
  return a.wat!
}

function gemeentenaam(t: Meldteksten, a: Antwoorden, regio: Regio): string {
  const uitkomst = plaatsUit(regio, { plaats: a.plaats!, gemeente: a.gemeente! })
  if (uitkomst.soort !== 'bekend' || !uitkomst.zeker) return `${t.waar.gemeente}: ${t.waar.weetNiet}`
  return `${t.waar.gemeente}: ${gemeente(regio, uitkomst.gemeente).naam}`
}

/** A check page that is too old, or that this browser did not make. */
export function Onverstuurbaar({
  omgeving,
  taal,
  tekst,
}: {
  omgeving: Omgeving
  taal: string
  tekst: string
}) {
  const t = tekstenIn(taal)
  return (
    <Meldscherm omgeving={omgeving} taal={taal} titel={t.controle.opnieuw}>
      <h1>{t.controle.opnieuw}</h1>
      <p role="alert">{tekst}</p>
      <Knoppen>
        <Knoplink href={`/melden?taal=${taal}`}>{t.controle.opnieuw}</Knoplink>
      </Knoppen>
    </Meldscherm>
  )
}
