[assembly: TestFramework("NeuroLang.Tests.Skipping.RequirementTestFramework", "NeuroLang.Conformance.Tests")]
