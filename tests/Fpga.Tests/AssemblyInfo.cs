[assembly: TestFramework("NeuroLang.Tests.Skipping.RequirementTestFramework", "NeuroLang.Fpga.Tests")]
