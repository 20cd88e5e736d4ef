[assembly: TestFramework("NeuroLang.Tests.Skipping.RequirementTestFramework", "NeuroLang.Runtime.Tests")]
