import type { Omgeving } from '../../web/page.ts'
import { Knoplink, Knoppen, Leeg, Tabel } from '../../web/ui/index.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { adres, vormenOnder } from './filter.ts'
import { Filters } from './filters.view.tsx'
import { kanaalTekst, kernTekst, uitkomstTekst, vormNu } from './namen.ts'
import type { Registerfilter } from './register.schema.ts'
import type { Overzicht } from './register.ts'
import { tijdlijn } from './tijdvak.ts'

type Props = Overzicht & { filter: Registerfilter; omgeving: Omgeving }
type Regel = { code: string; naam: string; aantal: number; naar: string }

/** What the municipality has, counted by what matters; every count leads to what it counts. */
export function Register(props: Props) {
  const { filter, omgeving, tellingen, kernen } = props
  const mag = (pad: string) => omgeving.wie?.rollen.includes('aandachtsfunctionaris') && pad
  const per = (naam: 'kern' | 'kanaal' | 'uitkomst', tekst: (code: string) => string): Regel[] =>
    [...tellingen[naam]].map(([code, aantal]) => ({
      ...{ code, naam: tekst(code), aantal },
      naar: adres('/register/lijst', filter, { [naam]: code || '-' }),
    }))
  return (
    <Werkscherm omgeving={omgeving} titel="Register" breed>
      <p>
        De signalen van uw gemeente die Baken nu bewaart: <strong>{tellingen.totaal}</strong>
        {tellingen.totaal > 0 && (
          <>
            {' '}
            (<a href={adres('/register/lijst', filter)}>bekijk ze</a>)
          </>
        )}
        . Wat is vernietigd, telt niet meer mee.
      </p>
      <Filters {...props} />
      {tellingen.totaal === 0 ? (
        <Leeg kop="Niets gevonden met deze keuze" />
      ) : (
        <>
          <Telling titel="Per vorm" regels={vormregels(props)} />
          <Telling titel="Per uitkomst" regels={per('uitkomst', uitkomstTekst)} />
          <Telling titel="Per kern" regels={per('kern', (code) => kernTekst(kernen, code))} />
          <Telling titel="Per kanaal" regels={per('kanaal', kanaalTekst)} />
          <Telling titel="In de tijd" regels={tijdregels(props)} opVolgorde />
        </>
      )}
      {mag('/register') && (
        <Knoppen>
          <Knoplink soort="secundair" href="/register/uitvoer">
            Meenemen als Excel-bestand
          </Knoplink>
          <Knoplink soort="secundair" href="/register/overnemen">
            Een eerdere lijst overnemen
          </Knoplink>
        </Knoppen>
      )}
    </Werkscherm>
  )
}

/** In the order of the region; a main form with what stands under it. */
function vormregels({ tellingen, regio, filter, omgeving }: Props): Regel[] {
  const perVorm = tellingen.verschijningsvorm
  const hoofd = new Map(regio.verschijningsvormen.map(({ code, onder }) => [code, onder ?? code]))
  const bekend = [...hoofd.keys()].filter((code) => hoofd.get(code) === code)
  const codes = [...bekend.flatMap((code) => vormenOnder(regio, code)), ...perVorm.keys()]
  return [...new Set(codes)].flatMap((code) => {
    const onder = hoofd.get(code) === code ? vormenOnder(regio, code) : [code]
    const aantal = onder.reduce((som, vorm) => som + (perVorm.get(vorm) ?? 0), 0)
    const naam = `${hoofd.get(code) === code || !hoofd.has(code) ? '' : '– '}${vormNu(regio, code, omgeving.now)}`
    return aantal > 0 ? [{ code, naam, aantal, naar: adres('/register/lijst', filter, { vorm: code }) }] : []
  })
}

function tijdregels({ tellingen, filter }: Props): Regel[] {
  return tijdlijn(tellingen.maand, filter.per).map(({ naam, van, tot, aantal }) => ({
    ...{ code: naam, naam, aantal },
    naar: adres('/register/lijst', filter, { van, tot }),
  }))
}

/** Numbers as a table, with a bar beside each that only shows what the number says. */
function Telling({
  titel,
  regels,
  opVolgorde = false,
}: {
  titel: string
  regels: Regel[]
  opVolgorde?: boolean
}) {
  const meest = Math.max(...regels.map(({ aantal }) => aantal))
  const vast = opVolgorde || titel === 'Per vorm'
  return (
    <Tabel
      bijschrift={titel}
      rijen={vast ? regels : regels.toSorted((a, b) => b.aantal - a.aantal)}
      sleutel={({ code }) => code}
      kolommen={[
        { kop: 'Wat', rijkop: true, cel: ({ naam }) => naam },
        {
          kop: 'Aantal',
          getal: true,
          cel: ({ aantal, naar, naam }) =>
            aantal > 0 ? (
              <a href={naar} aria-label={`${naam}: ${aantal}`}>
                {aantal}
              </a>
            ) : (
              0
            ),
        },
        {
          kop: 'Beeld',
          cel: ({ aantal }) => <meter aria-hidden="true" min={0} max={meest} value={aantal} />,
        },
      ]}
    />
  )
}
