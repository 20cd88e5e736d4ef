namespace NeuroLang.Fpga.Tests.Lowering;

/// <summary>Where the repository lies above the folder that tests run in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NeuroLang.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("not inside the repository");
    }
}
