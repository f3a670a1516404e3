// Renders the icons that installers want from the SVGs beside this file: `node resources/icons/render-icons.mjs`.
// electron-builder could do it, but would download its converter. Needs a Chromium, whose path may stand in
// PARALLAX_BROWSER; run it again after changing an SVG.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const folder = import.meta.dirname
// ICNS names sizes by type. The types for 16 and 32 points at single density are left out: macOS draws PNGs in them badly.
const icnsTypes = new Map([
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
])
const icoSizes = [16, 24, 32, 48, 64, 128, 256]
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024]

const browser = await chromium.launch({
  executablePath: process.env.PARALLAX_BROWSER || undefined,
  args: ['--no-sandbox', '--disable-background-networking'],
})
try {
  for (const name of ['app', 'document']) {
    const svg = readFileSync(join(folder, `${name}.svg`), 'utf8')
    const pngs = new Map()
    for (const size of new Set([...linuxSizes, ...icoSizes, ...icnsTypes.values()])) {
      pngs.set(size, await render(svg, size))
    }
    writeFileSync(join(folder, `${name}.ico`), ico(icoSizes.map(size => [size, pngs.get(size)])))
    writeFileSync(
      join(folder, `${name}.icns`),
      icns([...icnsTypes].map(([type, size]) => [type, pngs.get(size)])),
    )
    if (name !== 'app') continue
    mkdirSync(join(folder, 'linux'), { recursive: true })
    for (const size of linuxSizes) writeFileSync(join(folder, 'linux', `${size}x${size}.png`), pngs.get(size))
  }
} finally {
  await browser.close()
}

async function render(svg, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const image = svg.replace('<svg ', `<svg width="${size}" height="${size}" style="display:block" `)
  await page.setContent(`<body style="margin:0">${image}`)
  const png = await page.screenshot({ omitBackground: true })
  await page.close()
  return png
}

/** A Windows icon: a directory of 16 bytes an image, then the PNGs. A size of 256 is written as 0. */
function ico(images) {
  const directory = Buffer.alloc(6 + 16 * images.length)
  directory.writeUInt16LE(1, 2)
  directory.writeUInt16LE(images.length, 4)
  let offset = directory.length
  images.forEach(([size, png], index) => {
    const entry = 6 + 16 * index
    directory.writeUInt8(size % 256, entry)
    directory.writeUInt8(size % 256, entry + 1)
    directory.writeUInt16LE(1, entry + 4)
    directory.writeUInt16LE(32, entry + 6)
    directory.writeUInt32LE(png.length, entry + 8)
    directory.writeUInt32LE(offset, entry + 12)
    offset += png.length
  })
  return Buffer.concat([directory, ...images.map(([, png]) => png)])
}

/** A macOS icon: `icns`, the length of all, then a type, a length and a PNG for each image. */
function icns(images) {
  const chunks = images.map(([type, png]) => chunk(type, png))
  return chunk('icns', Buffer.concat(chunks))
}

function chunk(type, content) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(content.length + 8, 4)
  return Buffer.concat([head, content])
}
