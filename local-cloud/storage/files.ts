import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'

/** Files by cloud path. Each lies under the hash of its path, so no name can leave the folder or collide with a folder. */
export class Files {
  constructor(private readonly folder: string) {}

  /** Puts a file in place whole: a reader never sees half of it. */
  async write(cloudPath: string, content: Buffer): Promise<void> {
    await fs.mkdir(this.folder, { recursive: true })
    const unfinished = path.join(this.folder, `${randomUUID()}.part`)
    await fs.writeFile(unfinished, content)
    await fs.rename(unfinished, this.place(cloudPath))
  }

  /** @returns undefined when there is none. */
  async read(cloudPath: string): Promise<Buffer | undefined> {
    return fs.readFile(this.place(cloudPath)).catch(ignoreMissing)
  }

  async exists(cloudPath: string): Promise<boolean> {
    return (await fs.stat(this.place(cloudPath)).catch(ignoreMissing)) !== undefined
  }

  /** @returns false when there was none. */
  async remove(cloudPath: string): Promise<boolean> {
    return fs.unlink(this.place(cloudPath)).then(
      () => true,
      (error: NodeJS.ErrnoException) => ignoreMissing(error) ?? false,
    )
  }

  private place(cloudPath: string): string {
    return path.join(this.folder, createHash('sha256').update(cloudPath).digest('hex'))
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
