import type { Omgeving } from '../../web/page.ts'
import { Aandacht, Gevaarbalk, Knop, Knoppen, Verborgen } from '../../web/ui/index.ts'
import { anderezin, type Regio } from '../netwerk/index.ts'
import { AlleLeestijden } from './gesprek-leestijden.tsx'
import { Belwijzer, Regiotekst } from './melden.bellen.tsx'
import { Meldscherm, Sporen } from './melden.schil.tsx'
import { tekstenIn } from './teksten/talen.ts'

type Props = { omgeving: Omgeving; taal: string; regio: Regio; bericht: string | null }

/** `/melden`: what to do in danger, when we read, whom to call otherwise, and the way in. */
export function Start({ omgeving, taal, regio, bericht }: Props) {
  const t = tekstenIn(taal)
  return (
    <Meldscherm
      {...{ omgeving, taal }}
      naar={{ regio, antwoorden: {} }}
      titel={t.start.titel}
      talen
      sporen={false}
    >
      {bericht && <Aandacht soort="waarschuwing">{<p>{bericht}</p>}</Aandacht>}
      <h1>{t.start.titel}</h1>
      <Gevaarbalk>
        <p>{t.start.gevaar}</p>
      </Gevaarbalk>
      <p>{t.start.inleiding}</p>
      <h2>{t.start.goed}</h2>
      <ul>
        {t.start.weten.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <h2>{t.start.lezen}</h2>
      <p>{t.start.lezenUitleg}</p>
      <AlleLeestijden t={t} regio={regio} now={omgeving.now} />
      <form noValidate method="post" action="/melden">
        <Verborgen naam="taal" waarde={taal} />
        <Knoppen>
          <Knop>{t.start.begin}</Knop>
        </Knoppen>
      </form>
      <p>
        {t.start.heeftCode} <a href={`/melden/vervolg?taal=${taal}`}>{t.start.naarVervolg}</a>
      </p>
      <h2>{t.start.bellen}</h2>
      <Belwijzer {...{ t, taal, regio }} />
      <p>
        <Regiotekst zin={anderezin(regio, taal)} taal={taal} />
      </p>
      <h2>{t.sporen.titel}</h2>
      <Sporen t={t} />
    </Meldscherm>
  )
}
