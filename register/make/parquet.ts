export async function writeParquet(..._: unknown[]) {}
