[assembly: TestFramework("NeuroLang.Tests.Skipping.RequirementTestFramework", "NeuroLang.Cli.Tests")]
