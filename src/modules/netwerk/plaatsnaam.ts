/** Two spellings of one place get the same key: no case, accents, hyphens or `gem.`. */
export function plaatssleutel(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** What people write for the same sound: `ij`/`y`, `ph`/`f`, and a letter once or twice. */
export function klanksleutel(tekst: string): string {
  return plaatssleutel(tekst)
    .replace(/ /g, '')
    .replace(/ij/g, 'y')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/(.)\1+/g, '$1')
}

/** Is `a` at most one slip of the finger away from `b`: a letter more, less, other, or two swapped? */
export function eenTikfout(a: string, b: string): boolean {
  let begin = 0
  while (begin < Math.min(a.length, b.length) && a[begin] === b[begin]) begin++
  const [x, y] = [a.slice(begin), b.slice(begin)]
  const gewisseld = x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2)
  return x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1) || (x.length > 1 && gewisseld)
}
