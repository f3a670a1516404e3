import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The parts of a desktop platform that packaging tells apart. */
export type PackagingPlatform = 'linux' | 'mac' | 'win'

const helpers = ['', ' (GPU)', ' (Plugin)', ' (Renderer)'].map(kind => `Electron Helper${kind}`)

/**
 * Makes a folder that electron-builder takes for an unpacked Electron: nothing in it runs, but its binary has the
 * fuses of the real one, all of them on.
 */
export function makeFakeElectron(folder: string, platform: PackagingPlatform): void {
  const put = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content, { mode: 0o755 })
  }
  put('LICENSE', 'the licence of Electron')
  put('LICENSES.chromium.html', 'the licences of Chromium')
  if (platform === 'linux') put('electron', binary())
  if (platform === 'win') put('electron.exe', binary())
  if (platform !== 'mac') {
    put(join('resources', 'inspector.pak'), '')
    put(join('locales', 'en-US.pak'), '')
    return
  }
  const contents = join('Electron.app', 'Contents')
  const frameworks = join(contents, 'Frameworks')
  put(join(contents, 'MacOS', 'Electron'), '')
  put(join(contents, 'Info.plist'), propertyList('Electron'))
  put(join(contents, 'Resources', 'electron.icns'), '')
  put(join(frameworks, 'Electron Framework.framework', 'Electron Framework'), binary())
  for (const name of helpers) {
    put(join(frameworks, `${name}.app`, 'Contents', 'MacOS', name), '')
    put(join(frameworks, `${name}.app`, 'Contents', 'Info.plist'), propertyList(name))
  }
}

// The fuses follow this sentinel: the version of their list, its length, and a character each. (Electron, “Fuses”.)
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

function binary(): Buffer {
  const fuses = 9
  return Buffer.concat([
    Buffer.alloc(512),
    Buffer.from(sentinel),
    Buffer.from([1, fuses]),
    Buffer.from('1'.repeat(fuses)),
    Buffer.alloc(512),
  ])
}

function propertyList(name: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>com.github.Electron</string>
<key>CFBundleName</key><string>${name}</string>
</dict></plist>`
}
