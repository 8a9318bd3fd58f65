import type { ReactNode } from 'react'
import { momentTekst } from '../../web/datum.ts'
import { page } from '../../web/page.ts'
import { Leeg } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { GevaarOpen } from '../acuut/index.ts'
import { type NieuwBericht, Stromen, TeLaatGelezen } from '../melding/index.ts'
import type { Werkregel } from './lijst.presenter.ts'
import { lezen } from './signaal.declaratie.ts'
import { hoogstens, type Vandaag, vandaag } from './vandaag.ts'
import { Termijnlijst, Werklijst } from './werkvoorraad.view.tsx'

export const vandaagPagina = page('/vandaag', {
  ...lezen,
  verwerking: 'signaal.vandaag',
  menu: 'Vandaag',
  laad: (ctx): Promise<Vandaag> => vandaag(ctx),
  toon: ({ gegevens, omgeving }) => <Overzicht wat={gegevens} omgeving={omgeving} />,
})

function Overzicht({ wat, omgeving }: { wat: Vandaag; omgeving: Omgeving }) {
  const { acuut, nieuw, stromen, berichten, vragen, binnenkort, wacht, laat, regio, gegeven } = wat
  const niets = [acuut, nieuw, stromen, berichten, vragen, binnenkort, wacht, gegeven].every(
    (l) => l.length === 0,
  )
  const lijst = (regels: Werkregel[]) => <Werklijst regels={regels} regio={regio} now={omgeving.now} />
  return (
    <Werkscherm omgeving={omgeving} titel="Vandaag" breed>
      <GevaarOpen regels={acuut} now={omgeving.now} />
      <Gegeven dossiers={gegeven} />
      <TeLaatGelezen laat={laat} wat={{ een: '1 melding', meer: 'meldingen' }} />
      <Stromen stromen={stromen} now={omgeving.now} />
      {niets && (
        <Leeg kop="U bent bij">
          <p>Er is niets nieuws, en niets dat deze week af moet.</p>
        </Leeg>
      )}
      <Deel
        kop="Nieuwe meldingen"
        lijst={nieuw}
        meer="/werkvoorraad?soort=melding&toestand=open"
        toon={(regels) => lijst(regels)}
      />
      <Deel
        kop="Nieuwe berichten van melders"
        lijst={berichten}
        toon={(regels) => <Berichten berichten={regels} />}
      />
      <Deel kop="Vragen van collega's" lijst={vragen} toon={(regels) => <Vragen vragen={regels} />} />
      {(['te laat', 'vandaag', 'later'] as const).map((wanneer) => (
        <Deel
          key={wanneer}
          kop={koppen[wanneer]}
          lijst={binnenkort.filter(({ termijn }) => termijn.wanneer === wanneer)}
          meer="/termijnen"
          meerTekst="Er zijn er meer: naar alle termijnen"
          toon={(regels) => <Termijnlijst regels={regels} />}
        />
      ))}
      <Deel
        kop="Wacht op een ander"
        lijst={wacht}
        meer="/werkvoorraad?soort=signaal&toestand=open"
        toon={(regels) => lijst(regels)}
      />
    </Werkscherm>
  )
}

/** What came to her from another municipality, because everybody there has to stay out of it. */
function Gegeven({ dossiers }: { dossiers: Vandaag['gegeven'] }) {
  if (dossiers.length === 0) return null
  return (
    <section>
      <h2>Voor u, uit een andere gemeente</h2>
      <p>Daar kan niemand dit behandelen. U doet het als waarnemer.</p>
      <ul>
        {dossiers.map(({ id, soort, gemeente, van }) => (
          <li key={id}>
            <a href={`/${soort === 'signaal' ? 'signalen' : 'meldingen'}/${id}`}>
              {soort === 'signaal' ? 'Signaal' : 'Melding'} uit {gemeente}
            </a>
            , sinds {momentTekst(van)}
          </li>
        ))}
      </ul>
    </section>
  )
}

const koppen = { 'te laat': 'Te laat', vandaag: 'Loopt vandaag af', later: 'Loopt deze week af' }

type Deelprops<R> = {
  kop: string
  lijst: R[]
  meer?: string
  meerTekst?: string
  toon: (regels: R[]) => ReactNode
}

/** A few of a kind, and the way to the rest; nothing at all when there are none. */
function Deel<R>({ kop, lijst, meer, meerTekst, toon }: Deelprops<R>) {
  if (lijst.length === 0) return null
  return (
    <section>
      <h2>{kop}</h2>
      {toon(lijst.slice(0, hoogstens))}
      {lijst.length > hoogstens && meer && (
        <p>
          <a href={meer}>{meerTekst ?? 'Er zijn er meer: naar de werkvoorraad'}</a>
        </p>
      )}
      {lijst.length > hoogstens && !meer && <p>Er zijn er meer. U ziet ze als u deze hebt gelezen.</p>}
    </section>
  )
}

function Vragen({ vragen }: { vragen: Vandaag['vragen'] }) {
  return (
    <ul>
      {vragen.map(({ id, gesteldOp }) => (
        <li key={id}>
          <a href={`/vragen/${id}`}>Vraag van {momentTekst(gesteldOp)}</a>
        </li>
      ))}
    </ul>
  )
}

function Berichten({ berichten }: { berichten: NieuwBericht[] }) {
  return (
    <ul>
      {berichten.map((bericht) => (
        <li key={bericht.meldingId}>
          <a href={`/meldingen/${bericht.meldingId}`}>Melding {bericht.kenmerk}</a>, {momentTekst(bericht.op)}
        </li>
      ))}
    </ul>
  )
}
