import { expect, it } from 'vitest'
import { Componenten } from '../../../dev/componenten/componenten.tsx'
import { PubliekVoorbeeld } from '../../../dev/componenten/publiek.tsx'
import { stijlblad } from '../bouw-stijl.ts'
import { leegFormulier } from '../formulier.ts'
import { renderPagina } from '../render.ts'
import { Code, PubliekePagina, Tabel, Tekstveld } from './index.ts'

const html = renderPagina(<Componenten />)
const publiek = renderPagina(<PubliekVoorbeeld fout />)

function alle(tekst: string, patroon: RegExp): string[] {
  return [...tekst.matchAll(patroon)].map(([, gevonden]) => gevonden ?? '')
}

it('maakt een heel document met taal, titel en een eigen stijlblad', () => {
  expect(html.startsWith('<!doctype html><html lang="nl" dir="ltr">')).toBe(true)
  expect(html.match(/<!doctype/gi)).toHaveLength(1)
  expect(html).toContain('<title>Componenten - Baken</title>')
  expect(html).toContain(`href="${stijlblad().pad}"`)
})

it('zet tekst van een lezer nooit als opmaak in de pagina', () => {
  expect(html).not.toContain('<script')
  expect(html).toContain('value="&lt;script&gt;alert(1)&lt;/script&gt;"')
})

it('heeft geen stijl of script in de pagina zelf, zodat de strenge CSP kan', () => {
  expect(html + publiek).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=|javascript:|data:/)
})

it('leidt elke fout in het overzicht naar een veld dat bestaat', () => {
  for (const pagina of [html, publiek]) {
    const overzicht = pagina.match(/role="alert"[\s\S]*?<\/ul>/)?.[0] ?? ''
    const doelen = alle(overzicht, /href="#([^"]+)"/g)
    const ids = new Set(alle(pagina, /\sid="([^"]+)"/g))
    expect(doelen.length).toBeGreaterThan(0)
    expect(doelen.filter((doel) => !ids.has(doel))).toEqual([])
  }
})

it('gebruikt elke id een keer, en verwijst alleen naar wat er is', () => {
  for (const pagina of [html, publiek]) {
    const ids = alle(pagina, /\sid="([^"]+)"/g)
    expect(ids).toEqual([...new Set(ids)])
    const verwijzingen = alle(pagina, /(?:aria-describedby|for)="([^"]+)"/g).flatMap((tekst) =>
      tekst.split(' '),
    )
    expect(verwijzingen.filter((id) => !ids.includes(id))).toEqual([])
  }
})

it('zegt in de titel dat er een fout is', () => {
  expect(publiek).toContain('<title>Fout: Over wie gaat het? - Meldpunt IJsselstreek</title>')
})

it('zet de uitweg voor al het andere dat te bedienen is, en zonder script', () => {
  const eerste = publiek.match(/<(a|button|input)\b[^>]*>/)?.[0]
  expect(eerste).toContain('uitgang__knop')
  expect(publiek).toContain('<form action="/snel-weg" method="post">')
})

it('schrijft van rechts naar links waar de taal dat doet', () => {
  const arabisch = renderPagina(
    <PubliekePagina titel="عنوان" taal="ar">
      <p>نص</p>
    </PubliekePagina>,
  )
  expect(arabisch).toContain('<html lang="ar" dir="rtl">')
  expect(arabisch).toContain('Leave quickly')
})

it('toont een wachtwoord nooit opnieuw', () => {
  const form = leegFormulier({ geheim: 'welkom01' })
  const veld = renderPagina(<Tekstveld naam="geheim" label="Wachtwoord" soort="password" form={form} />)
  expect(veld).toContain('type="password"')
  expect(veld).not.toContain('welkom01')
})

it('kapt een lange tekst niet af', () => {
  expect(html).toContain('5.000 tekens')
  expect(html.toLowerCase()).not.toContain('maxlength')
})

it('schrijft een code in groepen van vier, met de streepjes in de tekst', () => {
  const code = renderPagina(<Code code="7K3MQ9XZ2B4NT8WVR" />)
  expect(code.replace(/<[^>]*>/g, '')).toContain('7K3M-Q9XZ-2B4N-T8WV-R')
})

it('laat bij een tabel zonder rijen zien dat er niets is', () => {
  const tabel = renderPagina(
    <Tabel bijschrift="Leeg" kolommen={[]} rijen={[]} sleutel={String} leeg="Niets hier" />,
  )
  expect(tabel).toContain('Niets hier')
  expect(tabel).not.toContain('<table')
})

it('past met het stijlblad erbij ruim binnen 40 kB', () => {
  expect(publiek.length + stijlblad().css.length).toBeLessThan(30_000)
})
