using System.IO.Compression;

namespace NeuroLang.Cli.Recordings;

/// <summary>Writes NumPy's <c>.npz</c>: a zip archive with one <c>.npy</c> for each array. The same arrays give the same bytes.</summary>
internal static class NpzArchive
{
    // The earliest moment a zip archive can hold, since the time of writing is no part of the data.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream stream, params NpyColumn[] columns)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var column in columns)
        {
            var entry = archive.CreateEntry(column.Name + ".npy", CompressionLevel.Fastest);
            entry.LastWriteTime = Epoch;
            using var content = entry.Open();
            column.Write(content);
        }
    }
}
