import type { Formulier, Omgeving } from '../../web/page.ts'
import { Knop, Knoppen, MetPictogram, Stappen, Verborgen } from '../../web/ui/index.ts'
import type { Regio } from '../netwerk/index.ts'
import type { Bestand } from './bijlage.ts'
import { Bestandsvelden, GekozenBestanden } from './bijlage.view.tsx'
import { type Antwoorden, stappenVoor } from './formulier-stappen.ts'
import { Meldscherm, Taalformulier } from './melden.schil.tsx'
import { tekstenIn } from './teksten/talen.ts'

type Props = {
  omgeving: Omgeving
  taal: string
  regio: Regio
  antwoorden: Antwoorden
  bestanden: readonly Bestand[]
  fouten?: Formulier['fouten']
}

/** The step between what happened and where: a file goes up here, before the report is sent. */
export function Bestandpagina({ omgeving, taal, regio, antwoorden, bestanden, fouten = [] }: Props) {
  const t = tekstenIn(taal)
  const pad = stappenVoor(antwoorden)
  const form = { waarden: {}, fouten }
  return (
    <Meldscherm
      {...{ omgeving, taal }}
      titel={t.bestand.titel}
      formulier={form}
      taalformulier={{ id: 'taal' }}
      naar={{ regio, antwoorden }}
    >
      <Taalformulier taal={taal} terug="bestand" />
      <MetPictogram naam="bestand">
        <Stappen stap={pad.indexOf('bestand') + 1} totaal={pad.length + 1} />
      </MetPictogram>
      <h1>{t.bestand.titel}</h1>
      <p>{t.bestand.uitleg}</p>
      <p>{t.bestand.sporen}</p>
      <GekozenBestanden t={t} bestanden={bestanden} naar="/melden/bestand" verborgen={{ taal }} />
      <form noValidate method="post" action="/melden/bestand" encType="multipart/form-data">
        <Verborgen naam="taal" waarde={taal} />
        <Bestandsvelden t={t} regio={regio} form={form} />
        <Knoppen>
          <Knop>{t.verder}</Knop>
          <Knop soort="secundair" naam="knop" waarde="toevoegen">
            {t.bestand.toevoegen}
          </Knop>
          <Knop soort="secundair" naam="knop" waarde="vorige">
            {t.vorige}
          </Knop>
        </Knoppen>
      </form>
    </Meldscherm>
  )
}
