import type { Omgeving } from '../../web/page.ts'
import { Foutoverzicht, Knop, Knoppen, Verborgen } from '../../web/ui/index.ts'
import { Meldscherm } from './melden.schil.tsx'
import { tekstenIn } from './teksten/talen.ts'

type Deel = { omgeving: Omgeving; taal: string; code: string; fout?: boolean }

/** What else somebody with a code can do, the same for a report and a request for help. The code goes along in the body. */
export function WatNogMeer({ taal, code, stop }: { taal: string; code: string; stop: boolean }) {
  const t = tekstenIn(taal).gesprek
  return (
    <>
      <h2>{t.meer}</h2>
      <form noValidate method="post" action="/melden/vervolg/hulp">
        <Meegenomen taal={taal} code={code} />
        <Knoppen>
          <Knop soort="secundair">{t.hulp.knop}</Knop>
          {stop && (
            <Knop soort="secundair" naar="/melden/vervolg/geen-contact">
              {t.stop.knop}
            </Knop>
          )}
        </Knoppen>
      </form>
    </>
  )
}

export function Meegenomen({ taal, code }: { taal: string; code: string }) {
  return (
    <>
      <Verborgen naam="taal" waarde={taal} />
      <Verborgen naam="code" waarde={code} />
    </>
  )
}

/** Before a request for help: who reads it, and who does not. */
export function Hulppagina({ omgeving, taal, code, fout = false }: Deel) {
  const t = tekstenIn(taal).gesprek
  const form = { waarden: {}, fouten: fout ? [{ veld: '', tekst: t.hulp.fout }] : [] }
  return (
    <Meldscherm omgeving={omgeving} taal={taal} titel={t.hulp.titel} taalformulier={{ id: 'hulp' }}>
      <Foutoverzicht form={form} />
      <h1>{t.hulp.titel}</h1>
      <Zinnen zinnen={t.hulp.uitleg} />
      <form id="hulp" noValidate method="post" action="/melden/vervolg/hulp">
        <Meegenomen taal={taal} code={code} />
        <Knoppen>
          <Knop naam="begin" waarde="ja">
            {t.hulp.begin}
          </Knop>
          <Knop soort="secundair" naar="/melden/vervolg">
            {t.stop.terug}
          </Knop>
        </Knoppen>
      </form>
    </Meldscherm>
  )
}

/** Before contact ends: what goes, what stays. `kopie` is how many days a back-up keeps it. */
export function Stoppagina({ omgeving, taal, code, kopie, fout = false }: Deel & { kopie: number | null }) {
  const t = tekstenIn(taal).gesprek
  const form = { waarden: {}, fouten: fout ? [{ veld: '', tekst: t.stop.fout }] : [] }
  return (
    <Meldscherm omgeving={omgeving} taal={taal} titel={t.stop.titel} taalformulier={{ id: 'stop' }}>
      <Foutoverzicht form={form} />
      <h1>{t.stop.titel}</h1>
      <Zinnen zinnen={kopie === null ? t.stop.uitleg : [...t.stop.uitleg, t.stop.kopie(String(kopie))]} />
      <form id="stop" noValidate method="post" action="/melden/vervolg/geen-contact">
        <Meegenomen taal={taal} code={code} />
        <Knoppen>
          <Knop soort="gevaar" naam="zeker" waarde="ja">
            {t.stop.bevestig}
          </Knop>
          <Knop soort="secundair" naar="/melden/vervolg">
            {t.stop.terug}
          </Knop>
        </Knoppen>
      </form>
    </Meldscherm>
  )
}

function Zinnen({ zinnen }: { zinnen: readonly string[] }) {
  return (
    <ul>
      {zinnen.map((zin) => (
        <li key={zin}>{zin}</li>
      ))}
    </ul>
  )
}
