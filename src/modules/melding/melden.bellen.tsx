import { opsomming, taalnamenIn } from '../../web/taalvorm.ts'
import { Belnummer } from '../../web/ui/index.ts'
import {
  type Partner,
  partnerzin,
  type Regio,
  type Regiozin,
  type Situatie,
  type Weekblok,
  wanneerzin,
} from '../netwerk/index.ts'
import { type Meldteksten, taalMet } from './teksten/talen.ts'

type Deel = { t: Meldteksten; taal: string; regio: Regio }

const week = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const

/** Whom else somebody may call, by what is going on; `open` is what she told us already. */
export function Belwijzer({ open, ...deel }: Deel & { open?: Situatie }) {
  const { t, regio } = deel
  if (regio.belwijzer.length === 0) return <Bellijst {...deel} partners={regio.partners} />
  return regio.belwijzer.map(({ situatie, bel }) => (
    <details key={situatie} open={situatie === open}>
      <summary>{t.bellen.situaties[situatie]}</summary>
      <Bellijst {...deel} partners={bel.map((code) => regio.partners.find((p) => p.code === code)!)} />
    </details>
  ))
}

/** The partners whom anybody may call. */
export function Bellijst({ partners, ...deel }: Deel & { partners: readonly Partner[] }) {
  const open = partners.filter((p) => p.publiek && p.telefoon && p.soort !== 'alarm')
  return (
    <ul>
      {open.map((partner) => (
        <li key={partner.code}>
          <Bel {...deel} partner={partner} telefoon={partner.telefoon!} />
        </li>
      ))}
    </ul>
  )
}

type Telefoon = NonNullable<Partner['telefoon']>

function Bel({ t, taal, regio, partner, telefoon }: Deel & { partner: Partner; telefoon: Telefoon }) {
  const zin = partnerzin(regio, partner, taal)
  return (
    <>
      <strong lang="nl" dir="ltr">
        {partner.naam}
      </strong>
      : <Belnummer nummer={telefoon.nummer} /> (<Wanneer {...{ t, taal, regio, partner, telefoon }} />
      {telefoon.gratis && `, ${t.bellen.gratis}`}). {zin.taal !== taal && `${t.soorten[partner.soort]}. `}
      <Regiotekst zin={zin} taal={taal} />
      {telefoon.talen && ` ${t.bellen.talen}: ${taalnamenIn(t.datum, telefoon.talen.codes)}.`}
    </>
  )
}

/** Opening hours in the reader's language where the region has them as data, else as the region wrote them. */
function Wanneer({ t, taal, regio, partner, telefoon }: Deel & { partner: Partner; telefoon: Telefoon }) {
  if (telefoon.open === 'altijd') return t.bellen.dagEnNacht
  if (telefoon.open) return telefoon.open.map((blok) => weekblokIn(t, blok)).join('; ')
  return <Regiotekst zin={wanneerzin(regio, partner, taal)} taal={taal} />
}

/** "Monday–Friday: 09:00 to 17:00". */
export function weekblokIn(t: Meldteksten, { dagen, van, tot }: Weekblok): string {
  return `${dagenIn(t, dagen)}: ${van} ${t.start.tot} ${tot}`
}

function dagenIn(t: Meldteksten, dagen: Weekblok['dagen']): string {
  const namen = dagen.map((dag) => t.start.dagen[dag])
  const begin = week.indexOf(dagen[0]!)
  const aaneen = dagen.length > 2 && dagen.every((dag, i) => dag === week[begin + i])
  return aaneen ? `${namen[0]}–${namen.at(-1)}` : opsomming(t.datum).format(namen)
}

/** A sentence of the region; marked when it is not in the language of the page. */
export function Regiotekst({ zin, taal }: { zin: Regiozin; taal: string }) {
  if (zin.taal === taal) return zin.tekst
  return (
    <span lang={zin.taal} dir={taalMet(zin.taal).kop.richting}>
      {zin.tekst}
    </span>
  )
}
