import postcss from 'postcss'
import { expect, it } from 'vitest'
import { snoei } from './snoei.ts'
import { vulIn, vulTokensIn } from './tokens.ts'

function gevuld(css: string): string {
  const stijl = postcss.parse(css)
  vulTokensIn(stijl)
  return stijl.toString().replace(/\s+/g, '')
}

it('vult een token in, ook door een ander token heen', () => {
  expect(gevuld(':root{--a:var(--b);--b:red} p{color:var(--a);margin:calc(2*var(--b,1px))}')).toBe(
    'p{color:red;margin:calc(2*red)}',
  )
})

it('neemt de terugval, en laat weg wat geen waarde heeft', () => {
  expect(gevuld('p{color:var(--x,var(--y,blue));top:var(--x)} q{top:var(--x)}')).toBe('p{color:blue}')
})

it('houdt een naam die per regel verschilt, kort', () => {
  expect(gevuld('p{--lang:1px;top:var(--lang)} q{--lang:2px}')).toBe('p{--0:1px;top:var(--0)}q{--0:2px}')
})

it('geeft het thema het laatste woord', () => {
  expect(gevuld(':root{--a:1px} p{--a:2px;top:var(--a)}')).toBe('p{top:1px}')
})

it('meldt een haakje dat niet sluit', () => {
  expect(() => vulIn('var(--a', { thema: new Map(), lokaal: new Set() })).toThrow('niet gesloten')
})

it('snoeit wat geen component gebruikt', () => {
  const stijl = postcss.parse(
    '.a,.b{top:0}.b{top:1px}.a:hover:not(:disabled,.c){top:2px}@media print{.b{top:0}}',
  )
  snoei(stijl, new Set(['a']))
  expect(stijl.toString()).toBe('.a{top:0}.a:hover{top:2px}')
})
