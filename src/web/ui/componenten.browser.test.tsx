import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Componenten } from '../../../dev/componenten/componenten.tsx'
import { OntvangstVoorbeeld, PubliekVoorbeeld } from '../../../dev/componenten/publiek.tsx'
import { axeFouten } from '../../../test/axe.ts'
import { startBrowser } from '../../../test/browser.ts'
import { stijlblad } from '../bouw-stijl.ts'
import { renderPagina } from '../render.ts'

const CSP =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; script-src 'self'; frame-ancestors 'none'; base-uri 'none'"
const PAGINAS: Record<string, string> = {
  '/werk': renderPagina(<Componenten />),
  '/rtl': renderPagina(<Componenten dir="rtl" />),
  '/publiek': renderPagina(<PubliekVoorbeeld />),
  '/fout': renderPagina(<PubliekVoorbeeld fout taal="en" />),
  '/ontvangst': renderPagina(<OntvangstVoorbeeld />),
}

let browser: Browser
let server: Server
let adres: string

beforeAll(async () => {
  browser = await startBrowser()
  server = createServer((request, response) => {
    if (request.url?.endsWith('.png')) {
      response.setHeader('content-type', 'image/png')
      return response.end(readFileSync(new URL('../pictogrammen/gevaar.png', import.meta.url)))
    }
    const stijl = request.url === stijlblad().pad
    const inhoud = stijl ? stijlblad().css : PAGINAS[request.url ?? '']
    response.setHeader('content-type', stijl ? 'text/css' : 'text/html; charset=utf-8')
    response.setHeader('content-security-policy', CSP)
    response.writeHead(inhoud === undefined ? 404 : 200).end(inhoud)
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  adres = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}, 120_000)

afterAll(async () => {
  await browser.close()
  server.close()
})

it.each(Object.keys(PAGINAS))('is %s toegankelijk en schuift niet opzij, smal en breed', async (pad) => {
  const page = await open(pad, 320)
  expect(await axeFouten(page)).toEqual([])
  await page.context().close()
})

it('houdt zich aan de strenge CSP', async () => {
  const klachten: string[] = []
  const page = await open('/werk', 320, (tekst) => klachten.push(tekst))
  expect(await page.evaluate(`getComputedStyle(document.querySelector('.kop')).backgroundColor`)).toBe(
    'rgb(11, 74, 86)',
  )
  expect(klachten.filter((tekst) => !tekst.includes('favicon'))).toEqual([])
  await page.context().close()
})

it('zet de aandacht van de lezer op het foutoverzicht, en zijn link op het veld', async () => {
  const page = await open('/fout', 320)
  expect(await page.evaluate('document.activeElement.id')).toBe('foutoverzicht')
  await page.click('.foutoverzicht a')
  expect(await page.evaluate('document.activeElement.name')).toBe('over')
  await page.context().close()
})

it('komt met een tab op de uitweg, duidelijk zichtbaar en nooit kleiner dan een vinger', async () => {
  const page = await open('/publiek', 320)
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toBe('Snel weg')
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineWidth')).toBe('3px')
  const kleinste = await page.evaluate(
    `Math.min(...[...document.querySelectorAll('button, .keuze__optie, .terug, .talen a')].map((el) => el.getBoundingClientRect().height))`,
  )
  expect(kleinste).toBeGreaterThanOrEqual(44)
  await page.context().close()
})

it('blijft de uitweg in beeld na het scrollen', async () => {
  const page = await open('/fout', 320)
  await page.evaluate('window.scrollTo(0, 9999)')
  expect(await page.locator('.uitgang__knop').boundingBox()).toMatchObject({ y: expect.closeTo(8, 0) })
  await page.context().close()
})

it('drukt de ontvangst af zonder knoppen', async () => {
  const page = await open('/ontvangst', 768)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.uitgang__knop').isVisible()).toBe(false)
  expect(await page.locator('.talen').isVisible()).toBe(false)
  expect(await page.locator('.code').isVisible()).toBe(true)
  await page.context().close()
})

async function open(pad: string, breedte: number, klacht?: (tekst: string) => void): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: breedte, height: 640 } })
  const page = await context.newPage()
  if (klacht) page.on('console', (bericht) => klacht(bericht.text()))
  await page.goto(adres + pad)
  return page
}
