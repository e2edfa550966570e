/** Lays a gzip and a brotli twin beside every text file, so that no request has to compress. */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(html|css|js|svg|txt|json)$/;

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

export async function compressFiles(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  await Promise.all(
    files
      .filter((file) => TEXT.test(file))
      .map(async (file) => {
        const path = join(folder, file);
        const content = await readFile(path);
        const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        await writeFile(`${path}.gz`, await toGzip(content, { level: 9 }));
        await writeFile(`${path}.br`, await toBrotli(content, { params: quality }));
      }),
  );
}
