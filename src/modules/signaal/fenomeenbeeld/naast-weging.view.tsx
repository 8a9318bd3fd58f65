import type { ReactNode } from 'react'
import { Alineas } from '../../../web/alineas.tsx'
import { Naast } from '../../../web/ui/index.ts'
import { vormTekst } from '../../melding/index.ts'
import type { SignaalInzage } from '../signaal.presenter.ts'
import { aantallenTekst, plekTekst } from './beeld.view.tsx'
import { heeftIets, type Vormbeeld } from './fenomeenbeeld.ts'
import type { Beeld } from './lees-beeld.ts'

type Props = { beeld: Beeld; signaal: SignaalInzage; now: Date }

/** The fenomeenbeeld beside a weging. */
export function NaastWeging({ beeld, signaal, now, children }: Props & { children: ReactNode }) {
  const ernaast = (
    <>
      <p>
        Dit gaat over uw gemeente, niet over dit ene signaal. Past het nergens bij? Dan kan het juist iets
        nieuws zijn. Dit signaal telt mee in de aantallen.
      </p>
      {beeld.vormen.map((vorm) => (
        <Vorm key={vorm.vorm} beeld={vorm} regio={beeld.regio} signaal={signaal} now={now} />
      ))}
      <p>
        <a href="/fenomeenbeeld">Naar het hele fenomeenbeeld</a>
      </p>
    </>
  )
  return (
    <Naast id="beeld" kop="Wat wij hier zien" knop="Lees het fenomeenbeeld" ernaast={ernaast}>
      {children}
    </Naast>
  )
}

function Vorm({
  beeld,
  regio,
  signaal,
  now,
}: Omit<Props, 'beeld'> & { beeld: Vormbeeld; regio: Beeld['regio'] }) {
  const naam = vormTekst(regio, beeld.vorm, now)
  return (
    <>
      <h3>{naam}</h3>
      {beeld.algemeen && <Alineas tekst={beeld.algemeen.tekst} />}
      {heeftIets(beeld) ? (
        <p>Signalen: {aantallenTekst(beeld.totaal)}.</p>
      ) : (
        <p>Hierover is nog niets beschreven.</p>
      )}
      <ul>
        {beeld.regels.map(({ plek, beschrijving, aantallen }) => (
          <li key={plek}>
            <strong>{plekTekst(regio, plek, now)}</strong>
            {plek !== '' && plek === signaal.plaatssoort && ' (ook de soort plek van dit signaal)'}
            {beschrijving && <Alineas tekst={beschrijving.tekst} />}
            <p>Signalen: {aantallenTekst(aantallen)}.</p>
          </li>
        ))}
      </ul>
    </>
  )
}
