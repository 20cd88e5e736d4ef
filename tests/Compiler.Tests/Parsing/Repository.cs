namespace NeuroLang.Compiler.Tests.Parsing;

/// <summary>Where the repository is.</summary>
internal static class Repository
{
    public static string Root
    {
        get
        {
            var folder = AppContext.BaseDirectory;
            while (!File.Exists(Path.Combine(folder, "NeuroLang.sln")))
            {
                folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("NeuroLang.sln");
            }

            return folder;
        }
    }
}
