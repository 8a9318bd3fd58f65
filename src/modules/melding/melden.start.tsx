import type { Omgeving } from '../../web/page.ts'
import { Aandacht, Gevaarbalk, Knop, Knoppen, Verborgen } from '../../web/ui/index.ts'
import type { Partner, Regio } from '../netwerk/index.ts'
import { AlleLeestijden } from './gesprek-leestijden.tsx'
import { Meldscherm, Sporen } from './melden.schil.tsx'
import { type Meldteksten, regiotaal, tekstenIn } from './teksten/talen.ts'

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
      <Bellijst t={t} taal={taal} partners={regio.partners} />
      {taal === regiotaal && <p>{regio.andereOndermijning.hoe}</p>}
      <h2>{t.sporen.titel}</h2>
      <Sporen t={t} />
    </Meldscherm>
  )
}

/** The partners whom anybody may call. The region writes in one language; in another we say what kind they are. */
export function Bellijst({
  t,
  taal,
  partners,
}: {
  t: Meldteksten
  taal: string
  partners: readonly Partner[]
}) {
  const open = partners.filter((p) => p.publiek && p.telefoon && p.soort !== 'alarm' && !p.onderdeelVan)
  return (
    <ul>
      {open.map((p) => (
        <li key={p.code}>
          <strong>{p.naam}</strong>:{' '}
          <a href={`tel:${p.telefoon!.nummer.replace(/[^0-9]/g, '')}`}>{p.telefoon!.nummer}</a>
          {taal === regiotaal ? ` (${p.telefoon!.wanneer}). ${p.bereikbaar}` : `. ${t.soorten[p.soort]}.`}
        </li>
      ))}
    </ul>
  )
}
