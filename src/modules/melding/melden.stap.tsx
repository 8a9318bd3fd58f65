import type { ReactNode } from 'react'
import type { Formulier, Omgeving } from '../../web/page.ts'
import { Aandacht, Knop, Knoppen, MetPictogram, Stappen, Verborgen } from '../../web/ui/index.ts'
import type { Regio } from '../netwerk/index.ts'
import { plaatsUit } from './formulier-plaats.ts'
import { type Antwoorden, type Stapfout, stappenVoor } from './formulier-stappen.ts'
import { Meldscherm } from './melden.schil.tsx'
import { staptitel, Velden, type Vraagstap } from './melden.velden.tsx'
import { type Begrensd, grenzen } from './melding.schema.ts'
import { type Meldteksten, tekstenIn } from './teksten/talen.ts'

type Props = {
  omgeving: Omgeving
  taal: string
  regio: Regio
  stap: Vraagstap
  antwoorden: Antwoorden
  fouten?: Formulier['fouten']
  bericht?: ReactNode
}

const pictogramBij: Record<Vraagstap, string> = {
  wie: 'wie',
  hulp: 'hulp',
  wat: 'wat',
  waar: 'waar',
  wanneer: 'wanneer',
  'wie-betrokken': 'wie-betrokken',
  contact: 'contact',
  code: 'code',
}

/** One question a page. `over` and `taal` go along for when there is no draft to ask. */
export function Stappagina({ omgeving, taal, regio, stap, antwoorden, fouten = [], bericht }: Props) {
  const t = tekstenIn(taal)
  const pad = stappenVoor(antwoorden)
  const voorstel = plaatsUit(regio, { plaats: antwoorden.plaats ?? '', gemeente: antwoorden.gemeente ?? '' })
  const gemeente =
    stap === 'waar' && fouten.length > 0 && voorstel.soort === 'bevestig-gemeente'
      ? { gemeente: voorstel.voorstel.code }
      : {}
  const formulier: Formulier = { waarden: { ...antwoorden, ...gemeente } as Record<string, string>, fouten }
  return (
    <Meldscherm
      omgeving={omgeving}
      taal={taal}
      titel={staptitel(t, stap, antwoorden)}
      formulier={formulier}
      taalformulier={{ id: 'stap' }}
      naar={{ regio, antwoorden }}
    >
      {bericht && <Aandacht soort="waarschuwing">{bericht}</Aandacht>}
      <MetPictogram naam={pictogramBij[stap]}>
        <Stappen stap={pad.indexOf(stap) + 1} totaal={pad.length + 1} />
      </MetPictogram>
      <form id="stap" noValidate method="post" action={`/melden/${stap}`}>
        <Verborgen naam="taal" waarde={taal} />
        {stap !== 'wie' && <Verborgen naam="over" waarde={antwoorden.wie ?? ''} />}
        <Velden stap={stap} t={t} form={formulier} regio={regio} antwoorden={antwoorden} />
        <Knoppen>
          <Knop>{t.verder}</Knop>
          <Knop soort="secundair" naam="knop" waarde="vorige">
            {t.vorige}
          </Knop>
        </Knoppen>
      </form>
    </Meldscherm>
  )
}

/** The problems of a step in the reader's language. */
export function inWoorden(
  t: Meldteksten,
  fouten: readonly Stapfout[],
  regio: Regio,
  antwoorden: Antwoorden,
): Formulier['fouten'] {
  return fouten.map(({ veld, sleutel }) => ({ veld, tekst: fouttekst(t, veld, sleutel, regio, antwoorden) }))
}

function fouttekst(
  t: Meldteksten,
  veld: string,
  sleutel: Stapfout['sleutel'],
  regio: Regio,
  antwoorden: Antwoorden,
): string {
  if (veld === 'contactHoe' && sleutel === 'leeg') return t.fouten.contactHoe
  if (sleutel === 'te-lang') return t.fouten['te-lang'](grenzen[veld as Begrensd].toLocaleString(t.datum))
  if (sleutel !== 'bevestig-gemeente') return t.fouten[sleutel]
  const uitkomst = plaatsUit(regio, { plaats: antwoorden.plaats ?? '', gemeente: '' })
  return t.fouten['bevestig-gemeente'](uitkomst.soort === 'bevestig-gemeente' ? uitkomst.voorstel.naam : '')
}
