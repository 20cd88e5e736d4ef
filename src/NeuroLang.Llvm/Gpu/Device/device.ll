; Written by Engine/generate.sh from device.c; change the C sources instead.

%struct.nl_run = type { i32, i32, i32, i32 }

; Function Attrs: alwaysinline nounwind
define void @nl_cells(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, ptr nocapture noundef readonly %8) #0 {
  %10 = load i64, ptr %0, align 8
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %35, label %12

12:                                               ; preds = %9
  %13 = mul i64 %7, 24
  %14 = getelementptr inbounds i8, ptr %1, i64 %13
  %15 = load i64, ptr %14, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = getelementptr inbounds i8, ptr %0, i64 8
  %18 = getelementptr i8, ptr %14, i64 8
  br label %19

19:                                               ; preds = %33, %12
  %20 = phi i64 [ %5, %12 ], [ %34, %33 ]
  %21 = load i64, ptr %16, align 8
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %23, label %35

23:                                               ; preds = %19
  %24 = tail call i32 %8(ptr noundef nonnull %16, i64 noundef %20, i64 noundef %2, double noundef %3) #11
  %25 = icmp eq i32 %24, 0
  br i1 %25, label %33, label %26

26:                                               ; preds = %23
  %27 = load i64, ptr %17, align 8
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %33, label %29

29:                                               ; preds = %26
  %30 = load i64, ptr %18, align 8
  %31 = inttoptr i64 %30 to ptr
  store i64 1, ptr %31, align 8
  %32 = atomicrmw umin ptr %0, i64 %4 monotonic, align 8
  br label %33

33:                                               ; preds = %23, %26, %29
  %34 = add nsw i64 %20, %6
  br label %19

35:                                               ; preds = %19, %9
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: alwaysinline nounwind
define void @nl_rows(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, ptr nocapture noundef readonly %8) #0 {
  %10 = load i64, ptr %0, align 8
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %50, label %12

12:                                               ; preds = %9
  %13 = tail call fastcc i64 @nl_work_count(ptr noundef %1, i64 noundef %2) #12
  %14 = getelementptr inbounds i8, ptr %1, i64 16
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %1, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = inttoptr i64 %17 to ptr
  %19 = ashr i64 %5, 5
  %20 = icmp eq i64 %15, 0
  %21 = and i64 %5, 31
  %22 = ashr i64 %6, 5
  br label %23

23:                                               ; preds = %48, %12
  %24 = phi i64 [ %19, %12 ], [ %49, %48 ]
  %25 = icmp slt i64 %24, %13
  br i1 %25, label %26, label %50

26:                                               ; preds = %23
  %27 = tail call fastcc { i64, i64 } @nl_work_run(ptr noundef nonnull %1, i64 noundef %2, i64 noundef %24) #12
  %28 = extractvalue { i64, i64 } %27, 0
  %29 = extractvalue { i64, i64 } %27, 1
  %30 = ashr i64 %28, 32
  br i1 %20, label %33, label %31

31:                                               ; preds = %26
  %32 = srem i64 %30, %15
  br label %33

33:                                               ; preds = %26, %31
  %34 = phi i64 [ %32, %31 ], [ %30, %26 ]
  %35 = getelementptr inbounds i32, ptr %18, i64 %34
  %36 = load i64, ptr %1, align 8
  %37 = inttoptr i64 %36 to ptr
  %38 = trunc i64 %28 to i32
  %39 = lshr i64 %28, 32
  %40 = trunc nuw i64 %39 to i32
  %41 = trunc i64 %29 to i32
  %42 = lshr i64 %29, 32
  %43 = trunc nuw i64 %42 to i32
  %44 = tail call i32 %8(ptr noundef %37, ptr noundef %35, i32 noundef %38, i32 noundef %40, i32 noundef %41, i32 noundef %43, i64 noundef %2, double noundef %3, i64 noundef %21, i64 noundef 32) #11
  %45 = icmp eq i32 %44, 0
  br i1 %45, label %48, label %46

46:                                               ; preds = %33
  %47 = atomicrmw umin ptr %0, i64 %4 monotonic, align 8
  br label %48

48:                                               ; preds = %46, %33
  %49 = add nsw i64 %24, %22
  br label %23

50:                                               ; preds = %23, %9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 -2147483648, -9223372036854775808) i64 @nl_work_count(ptr nocapture noundef readonly %0, i64 noundef %1) #2 {
  %3 = getelementptr inbounds i8, ptr %0, i64 32
  %4 = load i64, ptr %3, align 8
  %5 = icmp sgt i64 %4, -1
  br i1 %5, label %16, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds i8, ptr %0, i64 56
  %11 = load i64, ptr %10, align 8
  %12 = srem i64 %1, %11
  %13 = getelementptr inbounds i32, ptr %9, i64 %12
  %14 = load i32, ptr %13, align 4
  %15 = sext i32 %14 to i64
  br label %16

16:                                               ; preds = %2, %6
  %17 = phi i64 [ %15, %6 ], [ %4, %2 ]
  ret i64 %17
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc { i64, i64 } @nl_work_run(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #2 {
  %4 = getelementptr inbounds i8, ptr %0, i64 24
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = load i64, ptr %6, align 8
  %8 = icmp sgt i64 %7, -1
  br i1 %8, label %23, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 48
  %11 = load i64, ptr %10, align 8
  %12 = inttoptr i64 %11 to ptr
  %13 = getelementptr inbounds i8, ptr %0, i64 56
  %14 = load i64, ptr %13, align 8
  %15 = srem i64 %1, %14
  %16 = getelementptr inbounds i8, ptr %0, i64 64
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %15
  %19 = getelementptr i32, ptr %12, i64 %18
  %20 = getelementptr i32, ptr %19, i64 %2
  %21 = load i32, ptr %20, align 4
  %22 = sext i32 %21 to i64
  br label %23

23:                                               ; preds = %3, %9
  %24 = phi i64 [ %22, %9 ], [ %2, %3 ]
  %25 = inttoptr i64 %5 to ptr
  %26 = getelementptr inbounds %struct.nl_run, ptr %25, i64 %24
  %27 = getelementptr inbounds i8, ptr %26, i64 8
  %28 = load i64, ptr %27, align 4
  %29 = load i64, ptr %26, align 4
  %30 = insertvalue { i64, i64 } poison, i64 %29, 0
  %31 = insertvalue { i64, i64 } %30, i64 %28, 1
  ret { i64, i64 } %31
}

; Function Attrs: alwaysinline nounwind
define void @nl_columns(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, ptr nocapture noundef readonly %8) #0 {
  %10 = load i64, ptr %0, align 8
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %48, label %12

12:                                               ; preds = %9
  %13 = tail call fastcc i64 @nl_work_count(ptr noundef %1, i64 noundef %2) #12
  %14 = getelementptr inbounds i8, ptr %1, i64 8
  %15 = load i64, ptr %14, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = getelementptr inbounds i8, ptr %1, i64 16
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = ashr i64 %5, 5
  %21 = and i64 %5, 31
  %22 = ashr i64 %6, 5
  br label %23

23:                                               ; preds = %46, %12
  %24 = phi i64 [ %20, %12 ], [ %47, %46 ]
  %25 = icmp slt i64 %24, %13
  br i1 %25, label %26, label %48

26:                                               ; preds = %23
  %27 = tail call fastcc { i64, i64 } @nl_work_run(ptr noundef nonnull %1, i64 noundef %2, i64 noundef %24) #12
  %28 = extractvalue { i64, i64 } %27, 0
  %29 = extractvalue { i64, i64 } %27, 1
  %30 = load i64, ptr %1, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = lshr i64 %28, 32
  %33 = trunc nuw i64 %32 to i32
  %34 = ashr i64 %28, 32
  %35 = getelementptr inbounds i32, ptr %16, i64 %34
  %36 = getelementptr inbounds i32, ptr %19, i64 %34
  %37 = trunc i64 %28 to i32
  %38 = trunc i64 %29 to i32
  %39 = sub nsw i32 %38, %33
  %40 = lshr i64 %29, 32
  %41 = trunc nuw i64 %40 to i32
  %42 = tail call i32 %8(ptr noundef %31, ptr noundef %35, ptr noundef %36, i32 noundef %37, i32 noundef %39, i32 noundef %41, i64 noundef %2, double noundef %3, i64 noundef %21, i64 noundef 32) #11
  %43 = icmp eq i32 %42, 0
  br i1 %43, label %46, label %44

44:                                               ; preds = %26
  %45 = atomicrmw umin ptr %0, i64 %4 monotonic, align 8
  br label %46

46:                                               ; preds = %44, %26
  %47 = add nsw i64 %24, %22
  br label %23

48:                                               ; preds = %23, %9
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @nl_ends(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, ptr nocapture noundef readonly %8) #0 {
  %10 = load i64, ptr %0, align 8
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %28, label %12

12:                                               ; preds = %9
  %13 = tail call fastcc i64 @nl_work_count(ptr noundef %1, i64 noundef %2) #12
  br label %14

14:                                               ; preds = %17, %12
  %15 = phi i64 [ %5, %12 ], [ %27, %17 ]
  %16 = icmp slt i64 %15, %13
  br i1 %16, label %17, label %28

17:                                               ; preds = %14
  %18 = tail call fastcc { i64, i64 } @nl_work_run(ptr noundef %1, i64 noundef %2, i64 noundef %15) #12
  %19 = extractvalue { i64, i64 } %18, 0
  %20 = extractvalue { i64, i64 } %18, 1
  %21 = load i64, ptr %1, align 8
  %22 = inttoptr i64 %21 to ptr
  %23 = trunc i64 %19 to i32
  %24 = lshr i64 %20, 32
  %25 = trunc nuw i64 %24 to i32
  %26 = tail call i32 %8(ptr noundef %22, i32 noundef %23, i32 noundef %25, i64 noundef %2, double noundef %3) #11
  %27 = add nsw i64 %15, %6
  br label %14

28:                                               ; preds = %14, %9
  ret void
}

; Function Attrs: alwaysinline nounwind
define void @nl_probes(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7, ptr nocapture noundef readonly %8) #0 {
  %10 = load i64, ptr %0, align 8
  %11 = icmp ult i64 %10, %4
  br i1 %11, label %42, label %12

12:                                               ; preds = %9
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = load i64, ptr %13, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = getelementptr inbounds i8, ptr %1, i64 32
  %17 = icmp eq i64 %14, 0
  %18 = getelementptr inbounds i8, ptr %1, i64 24
  %19 = getelementptr inbounds i8, ptr %1, i64 8
  %20 = getelementptr inbounds i8, ptr %1, i64 40
  br label %21

21:                                               ; preds = %35, %12
  %22 = phi i64 [ %5, %12 ], [ %41, %35 ]
  %23 = load i64, ptr %16, align 8
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %25, label %42

25:                                               ; preds = %21
  %26 = load i64, ptr %1, align 8
  %27 = inttoptr i64 %26 to ptr
  br i1 %17, label %32, label %28

28:                                               ; preds = %25
  %29 = getelementptr inbounds i32, ptr %15, i64 %22
  %30 = load i32, ptr %29, align 4
  %31 = sext i32 %30 to i64
  br label %35

32:                                               ; preds = %25
  %33 = load i64, ptr %18, align 8
  %34 = add nsw i64 %33, %22
  br label %35

35:                                               ; preds = %32, %28
  %36 = phi i64 [ %31, %28 ], [ %34, %32 ]
  %37 = load i64, ptr %19, align 8
  %38 = inttoptr i64 %37 to ptr
  %39 = load i64, ptr %20, align 8
  %40 = add nsw i64 %39, %22
  tail call void %8(ptr noundef %27, i64 noundef %36, i64 noundef %2, double noundef %3, ptr noundef %38, i64 noundef %40) #11
  %41 = add nsw i64 %22, %6
  br label %21

42:                                               ; preds = %21, %9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none)
define void @nl_append(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #3 {
  %4 = getelementptr inbounds i8, ptr %0, i64 24
  %5 = load i64, ptr %4, align 8
  %6 = srem i64 %1, %5
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = inttoptr i64 %8 to ptr
  %10 = getelementptr inbounds i32, ptr %9, i64 %6
  %11 = atomicrmw add ptr %10, i32 1 monotonic, align 4
  %12 = trunc i64 %2 to i32
  %13 = load i64, ptr %0, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = getelementptr inbounds i8, ptr %0, i64 16
  %16 = load i64, ptr %15, align 8
  %17 = mul nsw i64 %16, %6
  %18 = sext i32 %11 to i64
  %19 = getelementptr i32, ptr %14, i64 %17
  %20 = getelementptr i32, ptr %19, i64 %18
  store i32 %12, ptr %20, align 4
  ret void
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite)
define void @nl_overflow(ptr nocapture noundef %0, i64 noundef %1, double noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #4 {
  %7 = getelementptr i64, ptr %0, i64 %1
  %8 = getelementptr i8, ptr %7, i64 32
  %9 = cmpxchg ptr %8, i64 0, i64 1 monotonic monotonic, align 8
  %10 = extractvalue { i64, i1 } %9, 1
  br i1 %10, label %11, label %15

11:                                               ; preds = %6
  store double %2, ptr %7, align 8
  %12 = getelementptr i8, ptr %7, i64 8
  store i64 %3, ptr %12, align 8
  %13 = getelementptr i8, ptr %7, i64 16
  store i64 %4, ptr %13, align 8
  %14 = getelementptr i8, ptr %7, i64 24
  store i64 %5, ptr %14, align 8
  br label %15

15:                                               ; preds = %6, %11
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define double @nl_former(ptr nocapture noundef readonly %0, i64 noundef %1, i32 noundef %2) #5 {
  %4 = sext i32 %2 to i64
  %5 = load i64, ptr %0, align 8
  %6 = srem i64 %4, %5
  %7 = add i64 %5, %1
  %8 = sub i64 %7, %6
  %9 = srem i64 %8, %5
  %10 = getelementptr i64, ptr %0, i64 %9
  %11 = getelementptr i8, ptr %10, i64 16
  %12 = load double, ptr %11, align 8
  ret double %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define ptr @nl_former_slot(ptr nocapture noundef readonly %0, i64 noundef %1, i32 noundef %2) #5 {
  %4 = icmp eq i32 %2, 0
  br i1 %4, label %9, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 8
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %9, label %12

9:                                                ; preds = %5, %3
  %10 = load i64, ptr %0, align 8
  %11 = inttoptr i64 %10 to ptr
  br label %25

12:                                               ; preds = %5
  %13 = getelementptr inbounds i8, ptr %0, i64 8
  %14 = load i64, ptr %13, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = sext i32 %2 to i64
  %17 = srem i64 %16, %7
  %18 = add i64 %7, %1
  %19 = sub i64 %18, %17
  %20 = srem i64 %19, %7
  %21 = getelementptr inbounds i8, ptr %0, i64 24
  %22 = load i64, ptr %21, align 8
  %23 = mul nsw i64 %22, %20
  %24 = getelementptr inbounds i8, ptr %15, i64 %23
  br label %25

25:                                               ; preds = %12, %9
  %26 = phi ptr [ %11, %9 ], [ %24, %12 ]
  ret ptr %26
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_deliver(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #6 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  br i1 %10, label %117, label %11

11:                                               ; preds = %8
  %12 = mul i64 %7, 152
  %13 = getelementptr inbounds i8, ptr %1, i64 %12
  %14 = load i64, ptr %13, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = getelementptr inbounds i8, ptr %13, i64 24
  %17 = load i64, ptr %16, align 8
  %18 = srem i64 %2, %17
  %19 = getelementptr inbounds i8, ptr %13, i64 16
  %20 = load i64, ptr %19, align 8
  %21 = mul nsw i64 %20, %18
  %22 = getelementptr inbounds i32, ptr %15, i64 %21
  %23 = getelementptr inbounds i8, ptr %13, i64 8
  %24 = load i64, ptr %23, align 8
  %25 = inttoptr i64 %24 to ptr
  %26 = getelementptr inbounds i32, ptr %25, i64 %18
  %27 = load i32, ptr %26, align 4
  %28 = sext i32 %27 to i64
  %29 = ashr i64 %5, 5
  %30 = getelementptr inbounds i8, ptr %13, i64 32
  %31 = getelementptr inbounds i8, ptr %13, i64 40
  %32 = and i64 %5, 31
  %33 = getelementptr inbounds i8, ptr %13, i64 136
  %34 = getelementptr inbounds i8, ptr %13, i64 128
  %35 = add nsw i64 %2, 1
  %36 = getelementptr inbounds i8, ptr %13, i64 56
  %37 = getelementptr inbounds i8, ptr %13, i64 64
  %38 = getelementptr inbounds i8, ptr %13, i64 80
  %39 = getelementptr inbounds i8, ptr %13, i64 48
  %40 = getelementptr inbounds i8, ptr %13, i64 96
  %41 = getelementptr inbounds i8, ptr %13, i64 104
  %42 = getelementptr inbounds i8, ptr %13, i64 72
  %43 = ashr i64 %6, 5
  br label %44

44:                                               ; preds = %115, %11
  %45 = phi i64 [ %29, %11 ], [ %116, %115 ]
  %46 = icmp slt i64 %45, %28
  br i1 %46, label %47, label %117

47:                                               ; preds = %44
  %48 = getelementptr inbounds i32, ptr %22, i64 %45
  %49 = load i32, ptr %48, align 4
  %50 = sext i32 %49 to i64
  %51 = load i64, ptr %30, align 8
  %52 = sub nsw i64 %50, %51
  %53 = icmp sgt i64 %52, -1
  br i1 %53, label %54, label %115

54:                                               ; preds = %47
  %55 = load i64, ptr %31, align 8
  %56 = icmp slt i64 %52, %55
  br i1 %56, label %57, label %115

57:                                               ; preds = %54
  %58 = load i64, ptr %33, align 8
  %59 = load i64, ptr %34, align 8
  %60 = mul nsw i64 %59, %58
  %61 = load i64, ptr %36, align 8
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %65

63:                                               ; preds = %57
  %64 = load i64, ptr %37, align 8
  br label %65

65:                                               ; preds = %63, %57
  %66 = phi i64 [ %64, %63 ], [ 0, %57 ]
  %67 = add nsw i64 %35, %66
  %68 = srem i64 %67, %59
  %69 = mul nsw i64 %68, %58
  %70 = load i64, ptr %38, align 8
  %71 = load i64, ptr %39, align 8
  %72 = icmp eq i64 %71, 0
  br i1 %72, label %73, label %84

73:                                               ; preds = %65
  %74 = mul nsw i64 %70, %52
  br label %75

75:                                               ; preds = %78, %73
  %76 = phi i64 [ %83, %78 ], [ %32, %73 ]
  %77 = icmp slt i64 %76, %70
  br i1 %77, label %78, label %115

78:                                               ; preds = %75
  %79 = load i64, ptr %42, align 8
  %80 = add i64 %76, %69
  %81 = add i64 %80, %79
  %82 = add nsw i64 %76, %74
  tail call fastcc void @nl_add(ptr noundef nonnull readonly %13, i64 noundef %81, i64 noundef %82) #12
  %83 = add nuw nsw i64 %76, 32
  br label %75

84:                                               ; preds = %65
  %85 = load i64, ptr %40, align 8
  %86 = inttoptr i64 %85 to ptr
  %87 = getelementptr i64, ptr %86, i64 %52
  %88 = getelementptr i8, ptr %87, i64 8
  %89 = load i64, ptr %88, align 8
  %90 = load i64, ptr %87, align 8
  %91 = add nsw i64 %90, %32
  br label %92

92:                                               ; preds = %107, %84
  %93 = phi i64 [ %91, %84 ], [ %114, %107 ]
  %94 = icmp slt i64 %93, %89
  br i1 %94, label %95, label %115

95:                                               ; preds = %92
  %96 = load i64, ptr %39, align 8
  %97 = icmp eq i64 %96, 2
  %98 = load i64, ptr %41, align 8
  %99 = inttoptr i64 %98 to ptr
  br i1 %97, label %100, label %104

100:                                              ; preds = %95
  %101 = getelementptr inbounds i16, ptr %99, i64 %93
  %102 = load i16, ptr %101, align 2
  %103 = zext i16 %102 to i32
  br label %107

104:                                              ; preds = %95
  %105 = getelementptr inbounds i32, ptr %99, i64 %93
  %106 = load i32, ptr %105, align 4
  br label %107

107:                                              ; preds = %104, %100
  %108 = phi i32 [ %103, %100 ], [ %106, %104 ]
  %109 = zext i32 %108 to i64
  %110 = add nsw i64 %69, %109
  %111 = icmp slt i64 %110, %60
  %112 = select i1 %111, i64 0, i64 %60
  %113 = sub nsw i64 %110, %112
  tail call fastcc void @nl_add(ptr noundef nonnull readonly %13, i64 noundef %113, i64 noundef %93) #12
  %114 = add nsw i64 %93, 32
  br label %92

115:                                              ; preds = %92, %75, %54, %47
  %116 = add nsw i64 %45, %43
  br label %44

117:                                              ; preds = %44, %8
  ret void
}

; Function Attrs: nofree norecurse nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_enqueue(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #6 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  br i1 %10, label %108, label %11

11:                                               ; preds = %8
  %12 = mul i64 %7, 104
  %13 = getelementptr inbounds i8, ptr %1, i64 %12
  %14 = getelementptr inbounds i8, ptr %13, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = getelementptr inbounds i8, ptr %13, i64 40
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = load i64, ptr %13, align 8
  %21 = inttoptr i64 %20 to ptr
  %22 = getelementptr inbounds i8, ptr %13, i64 24
  %23 = load i64, ptr %22, align 8
  %24 = srem i64 %2, %23
  %25 = getelementptr inbounds i8, ptr %13, i64 16
  %26 = load i64, ptr %25, align 8
  %27 = mul nsw i64 %26, %24
  %28 = getelementptr inbounds i32, ptr %21, i64 %27
  %29 = getelementptr inbounds i8, ptr %13, i64 80
  %30 = load i64, ptr %29, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = getelementptr inbounds i8, ptr %13, i64 88
  %33 = load i64, ptr %32, align 8
  %34 = inttoptr i64 %33 to ptr
  %35 = getelementptr inbounds i8, ptr %13, i64 96
  %36 = load i64, ptr %35, align 8
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %45, label %38

38:                                               ; preds = %11
  %39 = getelementptr inbounds i8, ptr %13, i64 8
  %40 = load i64, ptr %39, align 8
  %41 = inttoptr i64 %40 to ptr
  %42 = getelementptr inbounds i32, ptr %41, i64 %24
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  br label %45

45:                                               ; preds = %11, %38
  %46 = phi i64 [ %44, %38 ], [ 0, %11 ]
  %47 = icmp eq i64 %5, 0
  br i1 %47, label %48, label %53

48:                                               ; preds = %45
  %49 = getelementptr inbounds i8, ptr %13, i64 48
  %50 = load i64, ptr %49, align 8
  %51 = srem i64 %2, %50
  %52 = getelementptr inbounds i32, ptr %16, i64 %51
  store i32 0, ptr %52, align 4
  br label %53

53:                                               ; preds = %48, %45
  %54 = getelementptr i8, ptr %31, i64 4
  %55 = getelementptr inbounds i8, ptr %13, i64 64
  %56 = getelementptr inbounds i8, ptr %13, i64 72
  %57 = icmp eq i64 %30, 0
  %58 = add nsw i64 %2, 1
  %59 = getelementptr inbounds i8, ptr %13, i64 48
  %60 = getelementptr inbounds i8, ptr %13, i64 56
  br label %61

61:                                               ; preds = %106, %53
  %62 = phi i64 [ %5, %53 ], [ %107, %106 ]
  %63 = icmp slt i64 %62, %46
  br i1 %63, label %64, label %108

64:                                               ; preds = %61
  %65 = getelementptr inbounds i32, ptr %28, i64 %62
  %66 = load i32, ptr %65, align 4
  %67 = sext i32 %66 to i64
  %68 = load i64, ptr %55, align 8
  %69 = sub nsw i64 %67, %68
  %70 = icmp slt i64 %69, 0
  br i1 %70, label %106, label %71

71:                                               ; preds = %64
  %72 = load i64, ptr %56, align 8
  %73 = icmp slt i64 %69, %72
  br i1 %73, label %74, label %106

74:                                               ; preds = %71
  br i1 %57, label %75, label %77

75:                                               ; preds = %74
  %76 = add nuw nsw i64 %69, 1
  br label %84

77:                                               ; preds = %74
  %78 = getelementptr i32, ptr %54, i64 %69
  %79 = load i32, ptr %78, align 4
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds i32, ptr %31, i64 %69
  %82 = load i32, ptr %81, align 4
  %83 = sext i32 %82 to i64
  br label %84

84:                                               ; preds = %75, %77
  %85 = phi i64 [ %80, %77 ], [ %76, %75 ]
  %86 = phi i64 [ %83, %77 ], [ %69, %75 ]
  br label %87

87:                                               ; preds = %90, %84
  %88 = phi i64 [ %86, %84 ], [ %105, %90 ]
  %89 = icmp slt i64 %88, %85
  br i1 %89, label %90, label %106

90:                                               ; preds = %87
  %91 = getelementptr inbounds %struct.nl_run, ptr %34, i64 %88, i32 3
  %92 = load i32, ptr %91, align 4
  %93 = sext i32 %92 to i64
  %94 = add nsw i64 %58, %93
  %95 = load i64, ptr %59, align 8
  %96 = srem i64 %94, %95
  %97 = getelementptr inbounds i32, ptr %16, i64 %96
  %98 = atomicrmw add ptr %97, i32 1 monotonic, align 4
  %99 = trunc i64 %88 to i32
  %100 = load i64, ptr %60, align 8
  %101 = mul nsw i64 %100, %96
  %102 = sext i32 %98 to i64
  %103 = getelementptr i32, ptr %19, i64 %101
  %104 = getelementptr i32, ptr %103, i64 %102
  store i32 %99, ptr %104, align 4
  %105 = add nsw i64 %88, 1
  br label %87

106:                                              ; preds = %87, %64, %71
  %107 = add nsw i64 %62, %6
  br label %61

108:                                              ; preds = %61, %8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_collect(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  br i1 %10, label %51, label %11

11:                                               ; preds = %8
  %12 = mul i64 %7, 48
  %13 = getelementptr inbounds i8, ptr %1, i64 %12
  %14 = load i64, ptr %13, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = getelementptr inbounds i8, ptr %13, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = srem i64 %2, %17
  %19 = getelementptr inbounds i8, ptr %13, i64 16
  %20 = load i64, ptr %19, align 8
  %21 = mul nsw i64 %20, %18
  %22 = getelementptr inbounds i64, ptr %15, i64 %21
  %23 = getelementptr inbounds i8, ptr %13, i64 24
  %24 = load double, ptr %23, align 8
  %25 = getelementptr inbounds i8, ptr %13, i64 40
  %26 = getelementptr inbounds i8, ptr %13, i64 32
  %27 = fptrunc double %24 to float
  br label %28

28:                                               ; preds = %47, %11
  %29 = phi i64 [ %20, %11 ], [ %50, %47 ]
  %30 = phi i64 [ %5, %11 ], [ %49, %47 ]
  %31 = icmp slt i64 %30, %29
  br i1 %31, label %32, label %51

32:                                               ; preds = %28
  %33 = load i64, ptr %25, align 8
  %34 = icmp eq i64 %33, 4
  %35 = getelementptr inbounds i64, ptr %22, i64 %30
  %36 = load i64, ptr %35, align 8
  %37 = load i64, ptr %26, align 8
  %38 = inttoptr i64 %37 to ptr
  br i1 %34, label %39, label %43

39:                                               ; preds = %32
  %40 = sitofp i64 %36 to float
  %41 = fmul float %27, %40
  %42 = getelementptr inbounds float, ptr %38, i64 %30
  store float %41, ptr %42, align 4
  br label %47

43:                                               ; preds = %32
  %44 = sitofp i64 %36 to double
  %45 = fmul double %24, %44
  %46 = getelementptr inbounds double, ptr %38, i64 %30
  store double %45, ptr %46, align 8
  br label %47

47:                                               ; preds = %43, %39
  %48 = getelementptr inbounds i64, ptr %22, i64 %30
  store i64 0, ptr %48, align 8
  %49 = add nsw i64 %30, %6
  %50 = load i64, ptr %19, align 8
  br label %28

51:                                               ; preds = %28, %8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_sample(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  br i1 %10, label %48, label %11

11:                                               ; preds = %8
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = load i64, ptr %1, align 8
  %16 = inttoptr i64 %15 to ptr
  %17 = getelementptr inbounds i8, ptr %1, i64 8
  %18 = load i64, ptr %17, align 8
  %19 = srem i64 %2, %18
  %20 = getelementptr inbounds i8, ptr %1, i64 16
  %21 = load i64, ptr %20, align 8
  %22 = mul nsw i64 %21, %19
  %23 = getelementptr inbounds i64, ptr %16, i64 %22
  %24 = getelementptr inbounds i8, ptr %1, i64 24
  br label %25

25:                                               ; preds = %43, %11
  %26 = phi i64 [ %21, %11 ], [ %47, %43 ]
  %27 = phi i64 [ %5, %11 ], [ %46, %43 ]
  %28 = icmp slt i64 %27, %26
  br i1 %28, label %29, label %48

29:                                               ; preds = %25
  %30 = load i64, ptr %24, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = getelementptr inbounds i32, ptr %31, i64 %27
  %33 = load i32, ptr %32, align 4
  %34 = icmp eq i32 %33, 4
  %35 = getelementptr inbounds i64, ptr %14, i64 %27
  %36 = load i64, ptr %35, align 8
  %37 = inttoptr i64 %36 to ptr
  br i1 %34, label %38, label %41

38:                                               ; preds = %29
  %39 = load i32, ptr %37, align 4
  %40 = sext i32 %39 to i64
  br label %43

41:                                               ; preds = %29
  %42 = load i64, ptr %37, align 8
  br label %43

43:                                               ; preds = %41, %38
  %44 = phi i64 [ %40, %38 ], [ %42, %41 ]
  %45 = getelementptr inbounds i64, ptr %23, i64 %27
  store i64 %44, ptr %45, align 8
  %46 = add nsw i64 %27, %6
  %47 = load i64, ptr %20, align 8
  br label %25

48:                                               ; preds = %25, %8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_pack(ptr nocapture noundef readnone %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 16
  %10 = shl nsw i64 %7, 5
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = getelementptr inbounds i8, ptr %1, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = getelementptr inbounds i8, ptr %11, i64 24
  %16 = load i64, ptr %15, align 8
  %17 = mul nsw i64 %16, %7
  %18 = getelementptr inbounds i64, ptr %14, i64 %17
  %19 = ashr i64 %5, 5
  %20 = getelementptr inbounds i8, ptr %11, i64 8
  %21 = and i64 %5, 31
  %22 = getelementptr inbounds i8, ptr %11, i64 16
  %23 = ashr i64 %6, 5
  br label %24

24:                                               ; preds = %40, %8
  %25 = phi i64 [ %16, %8 ], [ %42, %40 ]
  %26 = phi i64 [ %19, %8 ], [ %41, %40 ]
  %27 = icmp slt i64 %26, %25
  br i1 %27, label %29, label %28

28:                                               ; preds = %24
  ret void

29:                                               ; preds = %24
  %30 = load i64, ptr %20, align 8
  %31 = inttoptr i64 %30 to ptr
  %32 = srem i64 %26, %25
  %33 = getelementptr inbounds i32, ptr %31, i64 %32
  %34 = load i32, ptr %33, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds i64, ptr %18, i64 %26
  br label %37

37:                                               ; preds = %43, %29
  %38 = phi i64 [ %21, %29 ], [ %58, %43 ]
  %39 = icmp slt i64 %38, %35
  br i1 %39, label %43, label %40

40:                                               ; preds = %37
  %41 = add nsw i64 %26, %23
  %42 = load i64, ptr %15, align 8
  br label %24

43:                                               ; preds = %37
  %44 = load i64, ptr %11, align 8
  %45 = inttoptr i64 %44 to ptr
  %46 = load i64, ptr %15, align 8
  %47 = srem i64 %26, %46
  %48 = load i64, ptr %22, align 8
  %49 = mul nsw i64 %48, %47
  %50 = getelementptr inbounds i32, ptr %45, i64 %49
  %51 = getelementptr inbounds i32, ptr %50, i64 %38
  %52 = load i32, ptr %51, align 4
  %53 = load i64, ptr %1, align 8
  %54 = inttoptr i64 %53 to ptr
  %55 = load i64, ptr %36, align 8
  %56 = getelementptr i32, ptr %54, i64 %55
  %57 = getelementptr i32, ptr %56, i64 %38
  store i32 %52, ptr %57, align 4
  %58 = add nuw nsw i64 %38, 32
  br label %37
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_reduce_partials(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  br i1 %10, label %99, label %11

11:                                               ; preds = %8
  %12 = getelementptr inbounds i8, ptr %1, i64 32
  %13 = load i64, ptr %12, align 8
  %14 = inttoptr i64 %13 to ptr
  %15 = getelementptr inbounds i8, ptr %1, i64 8
  %16 = getelementptr inbounds i8, ptr %1, i64 16
  %17 = getelementptr inbounds i8, ptr %1, i64 24
  br label %18

18:                                               ; preds = %95, %11
  %19 = phi i64 [ %5, %11 ], [ %98, %95 ]
  %20 = icmp slt i64 %19, 16
  br i1 %20, label %21, label %99

21:                                               ; preds = %18
  %22 = load i64, ptr %15, align 8
  %23 = icmp eq i64 %22, 32
  %24 = load i64, ptr %1, align 8
  %25 = load i64, ptr %16, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = load i64, ptr %17, align 8
  %28 = icmp eq i64 %24, 3
  br i1 %23, label %29, label %63

29:                                               ; preds = %21
  br i1 %28, label %30, label %47

30:                                               ; preds = %29
  %31 = icmp eq i64 %19, 0
  br label %32

32:                                               ; preds = %39, %30
  %33 = phi i64 [ %45, %39 ], [ 0, %30 ]
  %34 = phi i64 [ %46, %39 ], [ 1, %30 ]
  %35 = icmp slt i64 %34, %27
  %36 = select i1 %31, i1 %35, i1 false
  br i1 %36, label %39, label %37

37:                                               ; preds = %32
  %38 = sitofp i64 %33 to double
  br label %95

39:                                               ; preds = %32
  %40 = getelementptr inbounds float, ptr %26, i64 %33
  %41 = load float, ptr %40, align 4
  %42 = getelementptr inbounds float, ptr %26, i64 %34
  %43 = load float, ptr %42, align 4
  %44 = fcmp olt float %41, %43
  %45 = select i1 %44, i64 %34, i64 %33
  %46 = add nuw nsw i64 %34, 1
  br label %32

47:                                               ; preds = %29
  %48 = icmp eq i64 %24, 0
  %49 = icmp eq i64 %24, 1
  %50 = select i1 %49, float 0xFFF0000000000000, float 0x7FF0000000000000
  %51 = select i1 %48, float 0.000000e+00, float %50
  br label %52

52:                                               ; preds = %58, %47
  %53 = phi float [ %51, %47 ], [ %61, %58 ]
  %54 = phi i64 [ %19, %47 ], [ %62, %58 ]
  %55 = icmp slt i64 %54, %27
  br i1 %55, label %58, label %56

56:                                               ; preds = %52
  %57 = fpext float %53 to double
  br label %95

58:                                               ; preds = %52
  %59 = getelementptr inbounds float, ptr %26, i64 %54
  %60 = load float, ptr %59, align 4
  %61 = tail call fastcc float @nl_combine_32(i64 noundef %24, float noundef %53, float noundef %60) #12
  %62 = add nsw i64 %54, 16
  br label %52

63:                                               ; preds = %21
  br i1 %28, label %64, label %81

64:                                               ; preds = %63
  %65 = icmp eq i64 %19, 0
  br label %66

66:                                               ; preds = %73, %64
  %67 = phi i64 [ %79, %73 ], [ 0, %64 ]
  %68 = phi i64 [ %80, %73 ], [ 1, %64 ]
  %69 = icmp slt i64 %68, %27
  %70 = select i1 %65, i1 %69, i1 false
  br i1 %70, label %73, label %71

71:                                               ; preds = %66
  %72 = sitofp i64 %67 to double
  br label %95

73:                                               ; preds = %66
  %74 = getelementptr inbounds double, ptr %26, i64 %67
  %75 = load double, ptr %74, align 8
  %76 = getelementptr inbounds double, ptr %26, i64 %68
  %77 = load double, ptr %76, align 8
  %78 = fcmp olt double %75, %77
  %79 = select i1 %78, i64 %68, i64 %67
  %80 = add nuw nsw i64 %68, 1
  br label %66

81:                                               ; preds = %63
  %82 = icmp eq i64 %24, 0
  %83 = icmp eq i64 %24, 1
  %84 = select i1 %83, double 0xFFF0000000000000, double 0x7FF0000000000000
  %85 = select i1 %82, double 0.000000e+00, double %84
  br label %86

86:                                               ; preds = %90, %81
  %87 = phi double [ %85, %81 ], [ %93, %90 ]
  %88 = phi i64 [ %19, %81 ], [ %94, %90 ]
  %89 = icmp slt i64 %88, %27
  br i1 %89, label %90, label %95

90:                                               ; preds = %86
  %91 = getelementptr inbounds double, ptr %26, i64 %88
  %92 = load double, ptr %91, align 8
  %93 = tail call fastcc double @nl_combine_64(i64 noundef %24, double noundef %87, double noundef %92) #12
  %94 = add nsw i64 %88, 16
  br label %86

95:                                               ; preds = %86, %71, %56, %37
  %96 = phi double [ %38, %37 ], [ %57, %56 ], [ %72, %71 ], [ %87, %86 ]
  %97 = getelementptr inbounds double, ptr %14, i64 %19
  store double %96, ptr %97, align 8
  %98 = add nsw i64 %19, %6
  br label %18

99:                                               ; preds = %18, %8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_reduce_whole(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = alloca [16 x double], align 16
  %10 = alloca [16 x float], align 16
  %11 = load i64, ptr %0, align 8
  %12 = icmp uge i64 %11, %4
  %13 = icmp eq i64 %5, 0
  %14 = and i1 %13, %12
  br i1 %14, label %15, label %93

15:                                               ; preds = %8
  %16 = getelementptr inbounds i8, ptr %1, i64 8
  %17 = load i64, ptr %16, align 8
  %18 = icmp eq i64 %17, 32
  %19 = load i64, ptr %1, align 8
  %20 = getelementptr inbounds i8, ptr %1, i64 32
  %21 = load i64, ptr %20, align 8
  %22 = inttoptr i64 %21 to ptr
  br i1 %18, label %23, label %58

23:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %10) #13
  br label %24

24:                                               ; preds = %29, %23
  %25 = phi i64 [ 0, %23 ], [ %34, %29 ]
  %26 = icmp eq i64 %25, 16
  br i1 %26, label %27, label %29

27:                                               ; preds = %24
  %28 = icmp eq i64 %19, 3
  br i1 %28, label %51, label %35

29:                                               ; preds = %24
  %30 = getelementptr inbounds double, ptr %22, i64 %25
  %31 = load double, ptr %30, align 8
  %32 = fptrunc double %31 to float
  %33 = getelementptr inbounds [16 x float], ptr %10, i64 0, i64 %25
  store float %32, ptr %33, align 4
  %34 = add nuw nsw i64 %25, 1
  br label %24

35:                                               ; preds = %27, %41
  %36 = phi i64 [ %42, %41 ], [ 8, %27 ]
  %37 = icmp eq i64 %36, 0
  br i1 %37, label %53, label %38

38:                                               ; preds = %35, %43
  %39 = phi i64 [ %50, %43 ], [ 0, %35 ]
  %40 = icmp eq i64 %39, %36
  br i1 %40, label %41, label %43

41:                                               ; preds = %38
  %42 = lshr i64 %36, 1
  br label %35

43:                                               ; preds = %38
  %44 = getelementptr inbounds [16 x float], ptr %10, i64 0, i64 %39
  %45 = load float, ptr %44, align 4
  %46 = add nuw nsw i64 %39, %36
  %47 = getelementptr inbounds [16 x float], ptr %10, i64 0, i64 %46
  %48 = load float, ptr %47, align 4
  %49 = tail call fastcc float @nl_combine_32(i64 noundef %19, float noundef %45, float noundef %48) #12
  store float %49, ptr %44, align 4
  %50 = add nuw nsw i64 %39, 1
  br label %38

51:                                               ; preds = %27
  %52 = load double, ptr %22, align 8
  br label %56

53:                                               ; preds = %35
  %54 = load float, ptr %10, align 16
  %55 = fpext float %54 to double
  br label %56

56:                                               ; preds = %51, %53
  %57 = phi double [ %52, %51 ], [ %55, %53 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %10) #13
  br label %88

58:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %9) #13
  br label %59

59:                                               ; preds = %64, %58
  %60 = phi i64 [ 0, %58 ], [ %68, %64 ]
  %61 = icmp eq i64 %60, 16
  br i1 %61, label %62, label %64

62:                                               ; preds = %59
  %63 = icmp eq i64 %19, 3
  br i1 %63, label %85, label %69

64:                                               ; preds = %59
  %65 = getelementptr inbounds double, ptr %22, i64 %60
  %66 = load double, ptr %65, align 8
  %67 = getelementptr inbounds [16 x double], ptr %9, i64 0, i64 %60
  store double %66, ptr %67, align 8
  %68 = add nuw nsw i64 %60, 1
  br label %59

69:                                               ; preds = %62, %75
  %70 = phi i64 [ %76, %75 ], [ 8, %62 ]
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %85, label %72

72:                                               ; preds = %69, %77
  %73 = phi i64 [ %84, %77 ], [ 0, %69 ]
  %74 = icmp eq i64 %73, %70
  br i1 %74, label %75, label %77

75:                                               ; preds = %72
  %76 = lshr i64 %70, 1
  br label %69

77:                                               ; preds = %72
  %78 = getelementptr inbounds [16 x double], ptr %9, i64 0, i64 %73
  %79 = load double, ptr %78, align 8
  %80 = add nuw nsw i64 %73, %70
  %81 = getelementptr inbounds [16 x double], ptr %9, i64 0, i64 %80
  %82 = load double, ptr %81, align 8
  %83 = tail call fastcc double @nl_combine_64(i64 noundef %19, double noundef %79, double noundef %82) #12
  store double %83, ptr %78, align 8
  %84 = add nuw nsw i64 %73, 1
  br label %72

85:                                               ; preds = %69, %62
  %86 = phi ptr [ %22, %62 ], [ %9, %69 ]
  %87 = load double, ptr %86, align 8
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %9) #13
  br label %88

88:                                               ; preds = %85, %56
  %89 = phi double [ %57, %56 ], [ %87, %85 ]
  %90 = getelementptr inbounds i8, ptr %1, i64 40
  %91 = load i64, ptr %90, align 8
  %92 = inttoptr i64 %91 to ptr
  store double %89, ptr %92, align 8
  br label %93

93:                                               ; preds = %88, %8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_rank(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 24
  %10 = getelementptr inbounds i8, ptr %1, i64 8
  %11 = getelementptr inbounds i8, ptr %1, i64 16
  br label %12

12:                                               ; preds = %63, %8
  %13 = phi i64 [ %5, %8 ], [ %64, %63 ]
  %14 = load i64, ptr %9, align 8
  %15 = icmp slt i64 %13, %14
  br i1 %15, label %16, label %19

16:                                               ; preds = %12
  %17 = load i64, ptr %0, align 8
  %18 = icmp ult i64 %17, %4
  br i1 %18, label %19, label %20

19:                                               ; preds = %12, %16
  ret void

20:                                               ; preds = %16
  %21 = load i64, ptr %1, align 8
  %22 = icmp eq i64 %21, 32
  %23 = load i64, ptr %10, align 8
  %24 = load i64, ptr %11, align 8
  %25 = inttoptr i64 %24 to ptr
  %26 = tail call i64 @llvm.smax.i64(i64 %14, i64 0)
  br i1 %22, label %27, label %45

27:                                               ; preds = %20
  %28 = getelementptr inbounds float, ptr %25, i64 %13
  br label %29

29:                                               ; preds = %33, %27
  %30 = phi i64 [ 0, %27 ], [ %39, %33 ]
  %31 = phi i64 [ 0, %27 ], [ %40, %33 ]
  %32 = icmp eq i64 %31, %26
  br i1 %32, label %41, label %33

33:                                               ; preds = %29
  %34 = getelementptr inbounds float, ptr %25, i64 %31
  %35 = load float, ptr %34, align 4
  %36 = load float, ptr %28, align 4
  %37 = fcmp ogt float %35, %36
  %38 = zext i1 %37 to i64
  %39 = add nuw nsw i64 %30, %38
  %40 = add nuw i64 %31, 1
  br label %29

41:                                               ; preds = %29
  %42 = inttoptr i64 %23 to ptr
  %43 = uitofp nneg i64 %30 to float
  %44 = getelementptr inbounds float, ptr %42, i64 %13
  store float %43, ptr %44, align 4
  br label %63

45:                                               ; preds = %20
  %46 = getelementptr inbounds double, ptr %25, i64 %13
  br label %47

47:                                               ; preds = %51, %45
  %48 = phi i64 [ 0, %45 ], [ %57, %51 ]
  %49 = phi i64 [ 0, %45 ], [ %58, %51 ]
  %50 = icmp eq i64 %49, %26
  br i1 %50, label %59, label %51

51:                                               ; preds = %47
  %52 = getelementptr inbounds double, ptr %25, i64 %49
  %53 = load double, ptr %52, align 8
  %54 = load double, ptr %46, align 8
  %55 = fcmp ogt double %53, %54
  %56 = zext i1 %55 to i64
  %57 = add nuw nsw i64 %48, %56
  %58 = add nuw i64 %49, 1
  br label %47

59:                                               ; preds = %47
  %60 = inttoptr i64 %23 to ptr
  %61 = uitofp nneg i64 %48 to double
  %62 = getelementptr inbounds double, ptr %60, i64 %13
  store double %61, ptr %62, align 8
  br label %63

63:                                               ; preds = %41, %59
  %64 = add nsw i64 %13, %6
  br label %12
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define void @nl_sums_begin(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #8 {
  %9 = getelementptr inbounds i8, ptr %1, i64 48
  %10 = getelementptr inbounds i8, ptr %1, i64 40
  %11 = getelementptr inbounds i8, ptr %1, i64 24
  %12 = getelementptr inbounds i8, ptr %1, i64 16
  %13 = getelementptr inbounds i8, ptr %1, i64 8
  br label %14

14:                                               ; preds = %57, %8
  %15 = phi i64 [ %5, %8 ], [ %61, %57 ]
  %16 = load i64, ptr %9, align 8
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %21

18:                                               ; preds = %14
  %19 = load i64, ptr %0, align 8
  %20 = icmp ult i64 %19, %4
  br i1 %20, label %21, label %22

21:                                               ; preds = %14, %18
  ret void

22:                                               ; preds = %18
  %23 = load i64, ptr %10, align 8
  %24 = icmp eq i64 %23, 32
  %25 = load i64, ptr %1, align 8
  %26 = inttoptr i64 %25 to ptr
  br i1 %24, label %27, label %42

27:                                               ; preds = %22
  %28 = getelementptr float, ptr %26, i64 %15
  br label %29

29:                                               ; preds = %32, %27
  %30 = phi i64 [ 0, %27 ], [ %41, %32 ]
  %31 = icmp eq i64 %30, 16
  br i1 %31, label %57, label %32

32:                                               ; preds = %29
  %33 = load i64, ptr %11, align 8
  %34 = icmp eq i64 %33, 0
  %35 = icmp eq i64 %33, 1
  %36 = select i1 %35, float 0xFFF0000000000000, float 0x7FF0000000000000
  %37 = select i1 %34, float 0.000000e+00, float %36
  %38 = load i64, ptr %12, align 8
  %39 = mul nsw i64 %38, %30
  %40 = getelementptr float, ptr %28, i64 %39
  store float %37, ptr %40, align 4
  %41 = add nuw nsw i64 %30, 1
  br label %29

42:                                               ; preds = %22
  %43 = getelementptr double, ptr %26, i64 %15
  br label %44

44:                                               ; preds = %47, %42
  %45 = phi i64 [ 0, %42 ], [ %56, %47 ]
  %46 = icmp eq i64 %45, 16
  br i1 %46, label %57, label %47

47:                                               ; preds = %44
  %48 = load i64, ptr %11, align 8
  %49 = icmp eq i64 %48, 0
  %50 = icmp eq i64 %48, 1
  %51 = select i1 %50, double 0xFFF0000000000000, double 0x7FF0000000000000
  %52 = select i1 %49, double 0.000000e+00, double %51
  %53 = load i64, ptr %12, align 8
  %54 = mul nsw i64 %53, %45
  %55 = getelementptr double, ptr %43, i64 %54
  store double %52, ptr %55, align 8
  %56 = add nuw nsw i64 %45, 1
  br label %44

57:                                               ; preds = %44, %29
  %58 = load i64, ptr %13, align 8
  %59 = inttoptr i64 %58 to ptr
  %60 = getelementptr inbounds i32, ptr %59, i64 %15
  store i32 0, ptr %60, align 4
  %61 = add nsw i64 %15, %6
  br label %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_sums_add(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 96
  %10 = getelementptr inbounds i8, ptr %1, i64 40
  %11 = getelementptr inbounds i8, ptr %1, i64 8
  %12 = getelementptr inbounds i8, ptr %1, i64 48
  %13 = getelementptr inbounds i8, ptr %1, i64 56
  %14 = getelementptr inbounds i8, ptr %1, i64 64
  %15 = getelementptr inbounds i8, ptr %1, i64 72
  %16 = getelementptr inbounds i8, ptr %1, i64 80
  %17 = getelementptr inbounds i8, ptr %1, i64 32
  %18 = getelementptr inbounds i8, ptr %1, i64 88
  %19 = getelementptr inbounds i8, ptr %1, i64 16
  %20 = getelementptr inbounds i8, ptr %1, i64 24
  br label %21

21:                                               ; preds = %136, %8
  %22 = phi i64 [ %5, %8 ], [ %137, %136 ]
  %23 = load i64, ptr %9, align 8
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %25, label %28

25:                                               ; preds = %21
  %26 = load i64, ptr %0, align 8
  %27 = icmp ult i64 %26, %4
  br i1 %27, label %28, label %29

28:                                               ; preds = %21, %25
  ret void

29:                                               ; preds = %25
  %30 = load i64, ptr %10, align 8
  %31 = icmp eq i64 %30, 32
  %32 = load i64, ptr %1, align 8
  %33 = inttoptr i64 %32 to ptr
  %34 = load i64, ptr %11, align 8
  %35 = inttoptr i64 %34 to ptr
  %36 = load i64, ptr %12, align 8
  %37 = inttoptr i64 %36 to ptr
  %38 = load i64, ptr %13, align 8
  %39 = inttoptr i64 %38 to ptr
  %40 = load i64, ptr %14, align 8
  %41 = inttoptr i64 %40 to ptr
  %42 = load i64, ptr %15, align 8
  %43 = inttoptr i64 %42 to ptr
  %44 = load i64, ptr %16, align 8
  %45 = inttoptr i64 %44 to ptr
  %46 = load i64, ptr %17, align 8
  %47 = add nsw i64 %46, %22
  %48 = getelementptr inbounds i32, ptr %37, i64 %22
  %49 = load i32, ptr %48, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr i8, ptr %48, i64 4
  %52 = icmp eq i64 %38, 0
  %53 = icmp eq i64 %42, 0
  %54 = getelementptr inbounds i32, ptr %35, i64 %47
  br i1 %31, label %55, label %96

55:                                               ; preds = %29
  %56 = getelementptr float, ptr %33, i64 %47
  br label %57

57:                                               ; preds = %94, %55
  %58 = phi i64 [ %50, %55 ], [ %95, %94 ]
  %59 = load i32, ptr %51, align 4
  %60 = sext i32 %59 to i64
  %61 = icmp slt i64 %58, %60
  br i1 %61, label %62, label %136

62:                                               ; preds = %57
  br i1 %52, label %67, label %63

63:                                               ; preds = %62
  %64 = getelementptr inbounds i32, ptr %39, i64 %58
  %65 = load i32, ptr %64, align 4
  %66 = sext i32 %65 to i64
  br label %67

67:                                               ; preds = %63, %62
  %68 = phi i64 [ %66, %63 ], [ %58, %62 ]
  br i1 %53, label %73, label %69

69:                                               ; preds = %67
  %70 = getelementptr inbounds i32, ptr %43, i64 %68
  %71 = load i32, ptr %70, align 4
  %72 = icmp eq i32 %71, 0
  br i1 %72, label %94, label %73

73:                                               ; preds = %69, %67
  %74 = load i64, ptr %18, align 8
  %75 = icmp sgt i64 %74, -1
  br i1 %75, label %76, label %81

76:                                               ; preds = %73
  %77 = getelementptr inbounds i32, ptr %45, i64 %68
  %78 = load i32, ptr %77, align 4
  %79 = trunc i64 %74 to i32
  %80 = icmp eq i32 %78, %79
  br i1 %80, label %81, label %94

81:                                               ; preds = %76, %73
  %82 = load i32, ptr %54, align 4
  %83 = add nsw i32 %82, 1
  store i32 %83, ptr %54, align 4
  %84 = and i32 %82, 15
  %85 = zext nneg i32 %84 to i64
  %86 = load i64, ptr %19, align 8
  %87 = mul nsw i64 %86, %85
  %88 = getelementptr float, ptr %56, i64 %87
  %89 = load i64, ptr %20, align 8
  %90 = load float, ptr %88, align 4
  %91 = getelementptr inbounds float, ptr %41, i64 %68
  %92 = load float, ptr %91, align 4
  %93 = tail call fastcc float @nl_combine_32(i64 noundef %89, float noundef %90, float noundef %92) #12
  store float %93, ptr %88, align 4
  br label %94

94:                                               ; preds = %81, %76, %69
  %95 = add nsw i64 %58, 1
  br label %57

96:                                               ; preds = %29
  %97 = getelementptr double, ptr %33, i64 %47
  br label %98

98:                                               ; preds = %134, %96
  %99 = phi i64 [ %50, %96 ], [ %135, %134 ]
  %100 = load i32, ptr %51, align 4
  %101 = sext i32 %100 to i64
  %102 = icmp slt i64 %99, %101
  br i1 %102, label %103, label %136

103:                                              ; preds = %98
  br i1 %52, label %108, label %104

104:                                              ; preds = %103
  %105 = getelementptr inbounds i32, ptr %39, i64 %99
  %106 = load i32, ptr %105, align 4
  %107 = sext i32 %106 to i64
  br label %108

108:                                              ; preds = %104, %103
  %109 = phi i64 [ %107, %104 ], [ %99, %103 ]
  br i1 %53, label %114, label %110

110:                                              ; preds = %108
  %111 = getelementptr inbounds i64, ptr %43, i64 %109
  %112 = load i64, ptr %111, align 8
  %113 = icmp eq i64 %112, 0
  br i1 %113, label %134, label %114

114:                                              ; preds = %110, %108
  %115 = load i64, ptr %18, align 8
  %116 = icmp sgt i64 %115, -1
  br i1 %116, label %117, label %121

117:                                              ; preds = %114
  %118 = getelementptr inbounds i64, ptr %45, i64 %109
  %119 = load i64, ptr %118, align 8
  %120 = icmp eq i64 %119, %115
  br i1 %120, label %121, label %134

121:                                              ; preds = %117, %114
  %122 = load i32, ptr %54, align 4
  %123 = add nsw i32 %122, 1
  store i32 %123, ptr %54, align 4
  %124 = and i32 %122, 15
  %125 = zext nneg i32 %124 to i64
  %126 = load i64, ptr %19, align 8
  %127 = mul nsw i64 %126, %125
  %128 = getelementptr double, ptr %97, i64 %127
  %129 = load i64, ptr %20, align 8
  %130 = load double, ptr %128, align 8
  %131 = getelementptr inbounds double, ptr %41, i64 %109
  %132 = load double, ptr %131, align 8
  %133 = tail call fastcc double @nl_combine_64(i64 noundef %129, double noundef %130, double noundef %132) #12
  store double %133, ptr %128, align 8
  br label %134

134:                                              ; preds = %121, %117, %110
  %135 = add nsw i64 %99, 1
  br label %98

136:                                              ; preds = %98, %57
  %137 = add nsw i64 %22, %6
  br label %21
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_sums_end(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 48
  %10 = getelementptr inbounds i8, ptr %1, i64 40
  %11 = getelementptr inbounds i8, ptr %1, i64 32
  %12 = getelementptr inbounds i8, ptr %1, i64 24
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  br label %14

14:                                               ; preds = %88, %8
  %15 = phi i64 [ %5, %8 ], [ %89, %88 ]
  %16 = load i64, ptr %9, align 8
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %21

18:                                               ; preds = %14
  %19 = load i64, ptr %0, align 8
  %20 = icmp ult i64 %19, %4
  br i1 %20, label %21, label %22

21:                                               ; preds = %14, %18
  ret void

22:                                               ; preds = %18
  %23 = load i64, ptr %10, align 8
  %24 = icmp eq i64 %23, 32
  %25 = load i64, ptr %1, align 8
  %26 = inttoptr i64 %25 to ptr
  %27 = load i64, ptr %11, align 8
  br i1 %24, label %28, label %58

28:                                               ; preds = %22
  %29 = getelementptr float, ptr %26, i64 %15
  br label %30

30:                                               ; preds = %38, %28
  %31 = phi i64 [ 8, %28 ], [ %39, %38 ]
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %33, label %35

33:                                               ; preds = %30
  %34 = icmp eq i64 %27, 0
  br i1 %34, label %88, label %52

35:                                               ; preds = %30, %40
  %36 = phi i64 [ %51, %40 ], [ 0, %30 ]
  %37 = icmp eq i64 %36, %31
  br i1 %37, label %38, label %40

38:                                               ; preds = %35
  %39 = lshr i64 %31, 1
  br label %30

40:                                               ; preds = %35
  %41 = load i64, ptr %12, align 8
  %42 = load i64, ptr %13, align 8
  %43 = mul nsw i64 %42, %36
  %44 = getelementptr float, ptr %29, i64 %43
  %45 = load float, ptr %44, align 4
  %46 = add nuw nsw i64 %36, %31
  %47 = mul nsw i64 %42, %46
  %48 = getelementptr float, ptr %29, i64 %47
  %49 = load float, ptr %48, align 4
  %50 = tail call fastcc float @nl_combine_32(i64 noundef %41, float noundef %45, float noundef %49) #12
  store float %50, ptr %44, align 4
  %51 = add nuw nsw i64 %36, 1
  br label %35

52:                                               ; preds = %33
  %53 = inttoptr i64 %27 to ptr
  %54 = load float, ptr %29, align 4
  %55 = getelementptr inbounds float, ptr %53, i64 %15
  %56 = load float, ptr %55, align 4
  %57 = fadd float %54, %56
  store float %57, ptr %55, align 4
  br label %88

58:                                               ; preds = %22
  %59 = getelementptr double, ptr %26, i64 %15
  br label %60

60:                                               ; preds = %68, %58
  %61 = phi i64 [ 8, %58 ], [ %69, %68 ]
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %65

63:                                               ; preds = %60
  %64 = icmp eq i64 %27, 0
  br i1 %64, label %88, label %82

65:                                               ; preds = %60, %70
  %66 = phi i64 [ %81, %70 ], [ 0, %60 ]
  %67 = icmp eq i64 %66, %61
  br i1 %67, label %68, label %70

68:                                               ; preds = %65
  %69 = lshr i64 %61, 1
  br label %60

70:                                               ; preds = %65
  %71 = load i64, ptr %12, align 8
  %72 = load i64, ptr %13, align 8
  %73 = mul nsw i64 %72, %66
  %74 = getelementptr double, ptr %59, i64 %73
  %75 = load double, ptr %74, align 8
  %76 = add nuw nsw i64 %66, %61
  %77 = mul nsw i64 %72, %76
  %78 = getelementptr double, ptr %59, i64 %77
  %79 = load double, ptr %78, align 8
  %80 = tail call fastcc double @nl_combine_64(i64 noundef %71, double noundef %75, double noundef %79) #12
  store double %80, ptr %74, align 8
  %81 = add nuw nsw i64 %66, 1
  br label %65

82:                                               ; preds = %63
  %83 = inttoptr i64 %27 to ptr
  %84 = load double, ptr %59, align 8
  %85 = getelementptr inbounds double, ptr %83, i64 %15
  %86 = load double, ptr %85, align 8
  %87 = fadd double %84, %86
  store double %87, ptr %85, align 8
  br label %88

88:                                               ; preds = %82, %63, %52, %33
  %89 = add nsw i64 %15, %6
  br label %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_sums_store(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 32
  %10 = getelementptr inbounds i8, ptr %1, i64 24
  %11 = getelementptr inbounds i8, ptr %1, i64 16
  %12 = getelementptr inbounds i8, ptr %1, i64 8
  br label %13

13:                                               ; preds = %51, %8
  %14 = phi i64 [ %5, %8 ], [ %52, %51 ]
  %15 = load i64, ptr %9, align 8
  %16 = icmp slt i64 %14, %15
  br i1 %16, label %17, label %20

17:                                               ; preds = %13
  %18 = load i64, ptr %0, align 8
  %19 = icmp ult i64 %18, %4
  br i1 %19, label %20, label %21

20:                                               ; preds = %13, %17
  ret void

21:                                               ; preds = %17
  %22 = load i64, ptr %10, align 8
  %23 = icmp eq i64 %22, 32
  %24 = load i64, ptr %11, align 8
  %25 = inttoptr i64 %24 to ptr
  %26 = getelementptr inbounds i32, ptr %25, i64 %14
  %27 = load i32, ptr %26, align 4
  %28 = icmp eq i32 %27, 0
  br i1 %23, label %29, label %40

29:                                               ; preds = %21
  br i1 %28, label %51, label %30

30:                                               ; preds = %29
  %31 = load i64, ptr %12, align 8
  %32 = inttoptr i64 %31 to ptr
  %33 = load i64, ptr %1, align 8
  %34 = inttoptr i64 %33 to ptr
  %35 = getelementptr inbounds float, ptr %32, i64 %14
  %36 = load float, ptr %35, align 4
  %37 = getelementptr inbounds float, ptr %34, i64 %14
  %38 = load float, ptr %37, align 4
  %39 = fadd float %36, %38
  store float %39, ptr %37, align 4
  br label %51

40:                                               ; preds = %21
  br i1 %28, label %51, label %41

41:                                               ; preds = %40
  %42 = load i64, ptr %12, align 8
  %43 = inttoptr i64 %42 to ptr
  %44 = load i64, ptr %1, align 8
  %45 = inttoptr i64 %44 to ptr
  %46 = getelementptr inbounds double, ptr %43, i64 %14
  %47 = load double, ptr %46, align 8
  %48 = getelementptr inbounds double, ptr %45, i64 %14
  %49 = load double, ptr %48, align 8
  %50 = fadd double %47, %49
  store double %50, ptr %48, align 8
  br label %51

51:                                               ; preds = %41, %40, %30, %29
  %52 = add nsw i64 %14, %6
  br label %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_keep(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %0, align 8
  %10 = icmp ult i64 %9, %4
  %11 = icmp ne i64 %5, 0
  %12 = or i1 %11, %10
  br i1 %12, label %43, label %13

13:                                               ; preds = %8
  %14 = load i64, ptr %1, align 8
  %15 = inttoptr i64 %14 to ptr
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %1, i64 8
  %18 = load i64, ptr %17, align 8
  %19 = inttoptr i64 %18 to ptr
  %20 = getelementptr inbounds i8, ptr %19, i64 8
  %21 = getelementptr inbounds i8, ptr %19, i64 16
  %22 = load i64, ptr %19, align 8
  br label %23

23:                                               ; preds = %40, %13
  %24 = phi i64 [ 0, %13 ], [ %42, %40 ]
  %25 = icmp slt i64 %24, %22
  br i1 %25, label %26, label %29

26:                                               ; preds = %23
  %27 = load i64, ptr %20, align 8
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %29, label %40

29:                                               ; preds = %23, %26
  store i64 0, ptr %20, align 8
  %30 = srem i64 %2, %22
  %31 = getelementptr i64, ptr %19, i64 %30
  %32 = getelementptr i8, ptr %31, i64 16
  store i64 %16, ptr %32, align 8
  %33 = getelementptr inbounds i8, ptr %1, i64 16
  %34 = load i64, ptr %33, align 8
  %35 = inttoptr i64 %34 to ptr
  %36 = getelementptr inbounds i8, ptr %1, i64 24
  %37 = load i64, ptr %36, align 8
  %38 = srem i64 %2, %37
  %39 = getelementptr inbounds i64, ptr %35, i64 %38
  store i64 %16, ptr %39, align 8
  br label %43

40:                                               ; preds = %26
  %41 = getelementptr inbounds i64, ptr %21, i64 %24
  store i64 %16, ptr %41, align 8
  %42 = add nuw nsw i64 %24, 1
  br label %23

43:                                               ; preds = %8, %29
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_copy(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = load i64, ptr %1, align 8
  %10 = inttoptr i64 %9 to ptr
  %11 = getelementptr inbounds i8, ptr %1, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = getelementptr inbounds i8, ptr %1, i64 16
  %15 = icmp eq i64 %12, 0
  br label %16

16:                                               ; preds = %28, %8
  %17 = phi i64 [ %5, %8 ], [ %31, %28 ]
  %18 = load i64, ptr %14, align 8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %23

20:                                               ; preds = %16
  %21 = load i64, ptr %0, align 8
  %22 = icmp ult i64 %21, %4
  br i1 %22, label %23, label %24

23:                                               ; preds = %16, %20
  ret void

24:                                               ; preds = %20
  br i1 %15, label %28, label %25

25:                                               ; preds = %24
  %26 = getelementptr inbounds i32, ptr %13, i64 %17
  %27 = load i32, ptr %26, align 4
  br label %28

28:                                               ; preds = %24, %25
  %29 = phi i32 [ %27, %25 ], [ 0, %24 ]
  %30 = getelementptr inbounds i32, ptr %10, i64 %17
  store i32 %29, ptr %30, align 4
  %31 = add nsw i64 %17, %6
  br label %16
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define void @nl_remember(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, double noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #7 {
  %9 = getelementptr inbounds i8, ptr %1, i64 8
  %10 = load i64, ptr %9, align 8
  %11 = inttoptr i64 %10 to ptr
  %12 = load i64, ptr %1, align 8
  %13 = inttoptr i64 %12 to ptr
  %14 = getelementptr inbounds i8, ptr %1, i64 24
  %15 = load i64, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %1, i64 16
  %17 = load i64, ptr %16, align 8
  %18 = srem i64 %2, %17
  %19 = icmp eq i64 %2, 0
  %20 = select i1 %19, i64 0, i64 %18
  %21 = add nsw i64 %18, 1
  br label %22

22:                                               ; preds = %39, %8
  %23 = phi i64 [ %5, %8 ], [ %40, %39 ]
  %24 = icmp slt i64 %23, %15
  br i1 %24, label %25, label %28

25:                                               ; preds = %22
  %26 = load i64, ptr %0, align 8
  %27 = icmp ult i64 %26, %4
  br i1 %27, label %28, label %29

28:                                               ; preds = %22, %25
  ret void

29:                                               ; preds = %25
  %30 = getelementptr i32, ptr %11, i64 %23
  %31 = getelementptr inbounds i32, ptr %13, i64 %23
  br label %32

32:                                               ; preds = %41, %29
  %33 = phi i64 [ %20, %29 ], [ %45, %41 ]
  br i1 %19, label %34, label %36

34:                                               ; preds = %32
  %35 = load i64, ptr %16, align 8
  br label %36

36:                                               ; preds = %32, %34
  %37 = phi i64 [ %35, %34 ], [ %21, %32 ]
  %38 = icmp slt i64 %33, %37
  br i1 %38, label %41, label %39

39:                                               ; preds = %36
  %40 = add nsw i64 %23, %6
  br label %22

41:                                               ; preds = %36
  %42 = load i32, ptr %31, align 4
  %43 = mul nsw i64 %33, %15
  %44 = getelementptr i32, ptr %30, i64 %43
  store i32 %42, ptr %44, align 4
  %45 = add nsw i64 %33, 1
  br label %32
}

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #3 {
  %4 = getelementptr inbounds i8, ptr %0, i64 144
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 4
  %7 = getelementptr inbounds i8, ptr %0, i64 112
  %8 = load i64, ptr %7, align 8
  br i1 %6, label %9, label %26

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 120
  %11 = load i64, ptr %10, align 8
  %12 = inttoptr i64 %11 to ptr
  %13 = getelementptr inbounds i32, ptr %12, i64 %1
  %14 = icmp eq i64 %8, 0
  br i1 %14, label %19, label %15

15:                                               ; preds = %9
  %16 = inttoptr i64 %8 to ptr
  %17 = getelementptr inbounds i32, ptr %16, i64 %2
  %18 = load i32, ptr %17, align 4
  br label %23

19:                                               ; preds = %9
  %20 = getelementptr inbounds i8, ptr %0, i64 88
  %21 = load i64, ptr %20, align 8
  %22 = trunc i64 %21 to i32
  br label %23

23:                                               ; preds = %19, %15
  %24 = phi i32 [ %18, %15 ], [ %22, %19 ]
  %25 = atomicrmw add ptr %13, i32 %24 monotonic, align 4
  br label %38

26:                                               ; preds = %3
  %27 = inttoptr i64 %8 to ptr
  %28 = getelementptr inbounds i8, ptr %0, i64 120
  %29 = load i64, ptr %28, align 8
  %30 = inttoptr i64 %29 to ptr
  %31 = getelementptr inbounds i64, ptr %30, i64 %1
  %32 = icmp eq i64 %8, 0
  %33 = getelementptr inbounds i64, ptr %27, i64 %2
  %34 = getelementptr inbounds i8, ptr %0, i64 88
  %35 = select i1 %32, ptr %34, ptr %33
  %36 = load i64, ptr %35, align 8
  %37 = atomicrmw add ptr %31, i64 %36 monotonic, align 8
  br label %38

38:                                               ; preds = %26, %23
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef float @nl_combine_32(i64 noundef %0, float noundef %1, float noundef %2) #9 {
  switch i64 %0, label %9 [
    i64 0, label %4
    i64 1, label %6
  ]

4:                                                ; preds = %3
  %5 = fadd float %1, %2
  br label %12

6:                                                ; preds = %3
  %7 = fcmp olt float %2, %1
  %8 = select i1 %7, float %1, float %2
  br label %12

9:                                                ; preds = %3
  %10 = fcmp olt float %1, %2
  %11 = select i1 %10, float %1, float %2
  br label %12

12:                                               ; preds = %6, %9, %4
  %13 = phi float [ %5, %4 ], [ %8, %6 ], [ %11, %9 ]
  ret float %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef double @nl_combine_64(i64 noundef %0, double noundef %1, double noundef %2) #9 {
  switch i64 %0, label %9 [
    i64 0, label %4
    i64 1, label %6
  ]

4:                                                ; preds = %3
  %5 = fadd double %1, %2
  br label %12

6:                                                ; preds = %3
  %7 = fcmp olt double %2, %1
  %8 = select i1 %7, double %1, double %2
  br label %12

9:                                                ; preds = %3
  %10 = fcmp olt double %1, %2
  %11 = select i1 %10, double %1, double %2
  br label %12

12:                                               ; preds = %6, %9, %4
  %13 = phi double [ %5, %4 ], [ %8, %6 ], [ %11, %9 ]
  ret double %13
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #10

attributes #0 = { alwaysinline nounwind }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) }
attributes #3 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, inaccessiblemem: none) }
attributes #4 = { mustprogress nofree norecurse nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) }
attributes #6 = { nofree norecurse nounwind memory(readwrite, inaccessiblemem: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) }
attributes #8 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #9 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nounwind }
attributes #12 = { nounwind }
attributes #13 = { nounwind }


